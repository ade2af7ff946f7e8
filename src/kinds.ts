/** Which kinds of junk a person does not want hidden. */
import type { KeptKinds } from './article/kept-kinds'
import { JUNK_KINDS } from './article/types'
import { hidingOf, type Settings } from './schema'
import { loadSettings } from './settings'
import { type KindWishes, siteAt, wishedSites } from './sites'

/** The kinds that stay, by what was chosen for all sites, and for one. */
export const keptKinds = (settings: Settings, onSite: KindWishes = {}): KeptKinds =>
  new Set(JUNK_KINDS.filter((kind) => !(onSite[kind] ?? settings[hidingOf(kind)])))

/** The kinds that stay on a host. */
export async function keptKindsAt(hostname: string): Promise<KeptKinds> {
  const [settings, sites] = await Promise.all([loadSettings(), wishedSites()])
  return keptKinds(settings, siteAt(sites, hostname).kinds)
}
