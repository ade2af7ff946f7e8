/** The list of detectors, one kind of junk each. */
import { ad } from './ad'
import { author } from './author'
import { comments } from './comments'
import type { Detector } from './detector'
import { donation } from './donation'
import { linkList } from './link-list'
import { meta } from './meta'
import { newsletter } from './newsletter'
import { notice } from './notice'
import { promo } from './promo'
import { related } from './related'
import { share } from './share'

export const DETECTORS: readonly Detector[] = [
  donation,
  newsletter,
  related,
  linkList,
  share,
  comments,
  notice,
  promo,
  ad,
  author,
  meta,
]
