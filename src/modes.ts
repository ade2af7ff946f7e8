/** Which view a person chose: for a site, and for all sites without a choice of their own; and where it opens by itself. */
import browser from './browser'
import type { Mode } from './messages'
import { loadSettings, saveSettings } from './settings'
import { isBelow, setSite, siteAt, siteOf, wishedSites } from './sites'

/** The mode for a site, by its host name. */
export async function modeFor(host: string): Promise<Mode> {
  const [sites, { mode }] = await Promise.all([wishedSites(), loadSettings()])
  return siteAt(sites, host).mode ?? mode
}

/** Whether articles at this address open by themselves, as far as the wishes go. */
export async function opensByItself({ hostname, pathname }: Location): Promise<boolean> {
  const { auto, notOn } = siteAt(await wishedSites(), hostname)
  return auto && !isBelow(pathname, notOn)
}

/** Remembers a choice. In private windows no site is written down. */
export async function keepMode(host: string, mode: Mode): Promise<void> {
  await saveSettings({ mode })
  if (host && !browser.extension?.inIncognitoContext) await setSite(siteOf(host), { mode })
}
