/** The worker's listeners, each one line. It owns nothing: state lives in the pages and in the browser's own lists. */

import { showLook } from './background/badge'
import { setButton } from './background/button'
import { coverPage } from './background/cover'
import { bringToOpen, loadWhole, noteLight } from './background/light'
import { addMenu, choose } from './background/menus'
import { bring } from './background/parts'
import { forgetPrivatePlaces, keepPlace, placeOf } from './background/places'
import { keepGranted, reconcile } from './background/reconcile'
import { keepSettingsSynced } from './background/sync-settings'
import { toggle } from './background/toggle'
import browser from './browser'
import { answer, type Mode, type WorkerProtocol } from './messages'
import { migrateStorage } from './migrations'
import { onSettingsChange } from './settings'
import { onSitesChange } from './sites'

/** Keys, by the names of their commands in the manifest. */
const MODE_OF: Record<string, Mode> = { 'toggle-reader': 'reader', 'toggle-tidy': 'tidy' }

// Firefox for Android has neither keys nor menus nor windows.
browser.runtime.onInstalled.addListener(() => void (browser.contextMenus && addMenu()))
// A browser that starts must find the button as the person chose it: hearing of the start wakes the worker.
browser.runtime.onStartup.addListener(() => {})
browser.action.onClicked.addListener((tab) => void toggle(tab))
browser.commands?.onCommand.addListener((command, tab) => void (command in MODE_OF && toggle(tab, MODE_OF[command])))
browser.contextMenus?.onClicked.addListener((item, tab) => void choose(item.menuItemId, tab))
browser.windows?.onRemoved.addListener(() => void forgetPrivatePlaces())
browser.runtime.onInstalled.addListener(() => void reconcile())
browser.runtime.onStartup.addListener(() => void reconcile())
browser.permissions.onAdded.addListener(({ origins }) => void keepGranted(origins))
browser.permissions.onRemoved.addListener(() => void reconcile())
onSitesChange(() => void reconcile(), new AbortController().signal)
onSettingsChange(() => void reconcile(), new AbortController().signal)

setButton()
keepSettingsSynced()
void migrateStorage().catch((error) => console.warn('Lede: an earlier shape stays as it is.', error))
answer<WorkerProtocol>({
  bringPageSide: bringToOpen,
  loadWhole,
  noteLight,
  lookChanged: (look, sender) => showLook(sender.tab?.id, look),
  coverPage: (css, sender) => coverPage(sender.tab?.id, css),
  bringWords: (lang, sender) => bring('words', lang, sender.tab?.id),
  bringPart: (name, sender) => bring('parts', name, sender.tab?.id),
  keepPlace: (address, place, sender) => keepPlace(address, place, sender.tab?.incognito),
  placeOf: (address, sender) => placeOf(address, sender.tab?.incognito),
})
