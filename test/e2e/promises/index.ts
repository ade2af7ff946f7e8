/** Everything Lede promises, a list for each feature. */
import type { Stage } from '../stage'
import { content } from './content'
import { fightingBack } from './hostile'
import { languages } from './languages'
import { lasting } from './lasting'
import { ledger } from './ledger'
import { light } from './light'
import { focusingLines } from './line-focus'
import { listening } from './listen'
import { looks } from './looks'
import { optionsPage } from './options'
import { reading } from './reading'
import { rules } from './rules'
import { sites } from './sites'
import { structure } from './structure'
import { take } from './take'
import { tidying } from './tidy'

export const LISTS: readonly ((stage: Stage) => void)[] = [
  reading,
  content,
  looks,
  structure,
  take,
  listening,
  focusingLines,
  ledger,
  tidying,
  rules,
  optionsPage,
  languages,
  lasting,
  fightingBack,
  sites,
  light,
]
