/** Toggling without the popup, by key or by menu. */
import browser, { type Tabs } from '../browser'
import { type Mode, type Obstacle, reachPage, UnreachableError } from '../messages'
import { showObstacle } from './badge'

/**
 * Opens or closes the clean view of a tab, by default of the active one; where that cannot be, the button says so.
 * @param mode which view; null for the one that the person chose.
 */
export async function toggle(tab: Tabs.Tab | undefined, mode: Mode | null = null): Promise<void> {
  const tabId = (tab ?? (await activeTab()))?.id
  if (tabId === undefined) return
  const obstacle = await reachPage(tabId, 'toggle', mode).then(({ obstacle }) => obstacle, reasonOf)
  if (obstacle) await showObstacle(tabId, obstacle)
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

function reasonOf(error: unknown): Obstacle {
  if (error instanceof UnreachableError) return error.obstacle
  console.error('Lede: the page could not be read.', error)
  return 'failed'
}
