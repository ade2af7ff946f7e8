/** How the reader looks: theme, face, sizes and spacing, as they are set. A change shows at once, in every tab. */
import { say } from '../../i18n'
import { DEFAULTS, SCHEMA, type ScaleName, type Settings } from '../../schema'
import { makeFaces } from './faces'
import type { Frame } from './frame'
import { addTextPanel } from './looks-panel'
import { nextStep, scriptOf } from './looks-steps'

/** Dresses the sheet as the settings say, adds the Text panel and the keys for size and theme. */
export function wearLooks(frame: Frame): void {
  const { article, main, keys } = frame
  const story = main.querySelector('article')
  if (story) story.dataset.script = scriptOf(article.lang)
  const wear = wardrobe(frame)
  frame.onSettings(wear)
  addTextPanel(frame, wear)

  const changeSize = (steps: number) => frame.change({ size: nextStep('size', frame.settings.size, steps) })
  keys.add({ key: '+', words: say('looks_key_larger'), press: () => changeSize(1) })
  keys.add({ key: '-', words: say('looks_key_smaller'), press: () => changeSize(-1) })
  keys.add({ key: '0', words: say('looks_key_size'), press: () => frame.change({ size: DEFAULTS.size }) })
  keys.add({ key: 'd', words: say('looks_key_theme'), press: () => changeTheme(frame) })
}

function changeTheme({ settings, change, announce }: Frame): void {
  const { choices } = SCHEMA.theme
  const theme = choices[(choices.indexOf(settings.theme) + 1) % choices.length] ?? DEFAULTS.theme
  change({ theme })
  announce(say(`looks_theme_${theme}`))
}

/** The numbers among the settings, as the style sheet knows them. */
const PROPERTIES: Record<ScaleName, string> = {
  size: '--size',
  measure: '--measure',
  leading: '--leading',
  letters: '--letters',
  words: '--words',
}

/** @returns what dresses a sheet; it asks for a face when that is first worn, and shows another until it is here. */
export function wardrobe(frame: Pick<Frame, 'host' | 'sheet' | 'bring' | 'signal'>): (settings: Settings) => void {
  const { host, sheet } = frame
  const bringFace = makeFaces(frame)
  return (settings) => {
    const { theme, face, alignment } = settings
    host.dataset.theme = theme
    sheet.dataset.face = face
    sheet.dataset.alignment = alignment
    for (const name of Object.keys(PROPERTIES) as ScaleName[])
      sheet.style.setProperty(PROPERTIES[name], String(settings[name] / 100))
    if (face !== 'atkinson' && face !== 'lexend') return
    bringFace(face).then((family) => {
      if (sheet.dataset.face === face) sheet.style.setProperty('--brought', family)
    }, faceIsMissing)
  }
}

/** Lede was updated or removed meanwhile: the story is read in another face. */
function faceIsMissing(error: unknown): void {
  console.debug('Lede: the face did not come.', error)
}
