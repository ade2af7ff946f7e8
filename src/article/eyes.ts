/** What the engine lends to those who look for junk without a word, so that they need no lexicon of their own. */
import { isShown, pathOf } from './dom'
import { NAME_KINDS, type NameKind, namesIn } from './lexicons/names'
import { targetOf } from './lexicons/targets'

/** Whether the class or id of an HTML element speaks of this kind. */
const isCalled = (element: Element, kind: NameKind): boolean =>
  (namesIn(`${element.className} ${element.id}`) & (1 << NAME_KINDS.indexOf(kind))) !== 0

export const eyes = { isCalled, isShown, pathOf, targetOf }
export type Eyes = typeof eyes
