/** Everything Lede promises, a list for each feature. */
import type { Stage } from '../stage'
import { reading } from './reading'

export const LISTS: readonly ((stage: Stage) => void)[] = [reading]
