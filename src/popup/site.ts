/** "Always clean this site" in the popup: the wish, the permission for it, and the parts of the site it is not for. */
import browser, { type Tabs } from '../browser'
import { say } from '../i18n'
import { part } from '../own-page'
import {
  autoName,
  endAutomatic,
  isAllowed,
  isBelow,
  loadSites,
  makeAutomatic,
  onSitesChange,
  type Site,
  type Sites,
  setSite,
  siteAt,
} from '../sites'
import { labelLight, showLight } from './light'

const section = part('always')
const toggle = part<HTMLButtonElement>('always-switch')
const except = part<HTMLInputElement>('except')

/** Offers it for pages of the web; in private windows no site is written down. */
export async function offerSite({ id: tabId, url = '', incognito }: Tabs.Tab): Promise<void> {
  if (tabId === undefined || !/^https?:/.test(url) || incognito) return
  const { hostname, pathname } = new URL(url)
  const path = partOf(pathname)
  let site = autoName(await wishes(), hostname)

  const show = async () => {
    const sites = await wishes()
    site = autoName(sites, hostname)
    const { auto, light, notOn } = siteAt(sites, hostname)
    const isOn = auto && (await isAllowed(site))
    part('always-label').textContent = say('always_clean', site)
    toggle.ariaChecked = String(isOn)
    part('except-label').textContent = say('always_not_on', site + decodeURI(path))
    except.checked = isBelow(pathname, notOn)
    part('exception').hidden = !isOn || path === ''
    section.hidden = false
    await showLight({ site, path: pathname, tabId }, isOn, light)
  }
  labelLight()
  toggle.addEventListener('click', () => {
    document.body.classList.add('pressed')
    // Asked within the press: a browser asks nobody who has not pressed.
    const change = toggle.ariaChecked === 'true' ? endAutomatic(site) : makeAutomatic(site)
    void change.catch(notKept).then(show)
  })
  except.addEventListener('change', async () => {
    const { notOn } = (await wishes()).get(site) as Site
    const others = notOn.filter((one) => one !== path && !isBelow(pathname, [one]))
    await setSite(site, { notOn: except.checked ? [...others, path] : others }).catch(notKept)
  })
  const always = new AbortController().signal
  onSitesChange(() => void show(), always)
  browser.permissions.onAdded.addListener(() => void show())
  browser.permissions.onRemoved.addListener(() => void show())
  await show()
}

/** The part of a site that a page is in, by its path: the first step, or the page itself; empty for the front page. */
const partOf = (path: string): string => /^\/[^/]+/.exec(path)?.[0] ?? ''

/** Where storage does not answer nothing is wished. */
const wishes = (): Promise<Sites> =>
  loadSites().then(
    ({ sites }) => sites,
    () => new Map(),
  )

function notKept(error: unknown): void {
  console.warn('Lede: the wish could not be kept.', error)
}
