/** The first cut, as the page and `npm run fit` both know it: what it asks about, and what it takes for frame. */

/** What the trees of the first cut ask about, each one of `FEATURES` as well. */
export const CUT: readonly string[] = [
  'words',
  'linkShare',
  'within:aside',
  'within:nav',
  'within:header',
  'within:footer',
  'within:list',
  'within:heading',
  'boxWords',
  'boxLinkShare',
  'outerWords',
  'outerLinkShare',
  'outerBlocks',
  'outerProse',
  'outer3LinkShare',
  'outer3Prose',
  'sigWords',
  'sigBlocks',
  'sigLinkShare',
  'sigProseShare',
  'inCore',
  'coreSteps',
  'coreDepth',
  'beforeFirst',
  'afterLast',
  'amid',
  'toProseBack',
  'toProseOn',
  'windowWords',
  'windowLinkShare',
  'windowProse',
]

/**
 * Below this probability of being story a block is frame. On sites that the trees never saw, half of all blocks are,
 * and none of them would the two readings have kept.
 */
export const FRAME_BELOW = 0.02
