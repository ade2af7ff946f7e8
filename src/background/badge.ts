/** What the toolbar button shows for a tab. The browser forgets it when the tab goes elsewhere, as it should. */
import browser from '../browser'
import { say } from '../i18n'
import type { Look, Obstacle } from '../messages'
import { loadSettings } from '../settings'

const SIZES = [16, 19, 32, 38, 48]

/** The icon in the accent while a view is open, in the toolbar's grey otherwise, faint where there is no article. */
export async function showLook(tabId: number | undefined, look: Look): Promise<void> {
  if (tabId === undefined) return
  const name = look.view !== 'off' ? 'on' : look.article ? 'off' : 'none'
  const title = { on: 'action_title_on', off: 'action_title', none: 'obstacle_no_article' } as const
  const { badge } = await loadSettings()
  await Promise.all([
    browser.action.setIcon({
      tabId,
      path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`])),
    }),
    browser.action.setTitle({ tabId, title: say(title[name]) }),
    showSign(tabId, badge && look.hidden > 0 ? String(look.hidden) : ''),
  ])
}

/** A press that could do nothing is answered all the same: a short sign on the button, the reason in its tooltip. */
export async function showObstacle(tabId: number, obstacle: Obstacle): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title: say(`obstacle_${obstacle.replaceAll('-', '_')}` as 'obstacle_failed') }),
    showSign(tabId, '–'),
  ])
}

/** A few letters on the button, in the colours of neither page nor theme; none takes them away. */
async function showSign(tabId: number, text: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#66615a' }),
    browser.action.setBadgeTextColor({ tabId, color: '#fff' }),
    browser.action.setBadgeText({ tabId, text }),
  ])
}
