/**
 * Takes what was chosen on this device to the synced storage. That may be written 120 times a minute and 1,800 times an
 * hour (`MAX_WRITE_OPERATIONS_PER_…` in Chromium): what comes in a row goes together when it comes to rest.
 */
import { onWaitingSettings, syncSettings } from '../settings'

/** Of rest, in milliseconds: shorter than the worker lives, and 1,440 writes an hour at most. */
const REST = 5_000

/** Syncs what an earlier worker left, and from now on what waits. What cannot be synced waits for the next change or start. */
export function keepSettingsSynced(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const sync = () =>
    void syncSettings().catch((error) => console.warn('Lede: the settings could not be synced.', error))
  onWaitingSettings(() => {
    clearTimeout(timer)
    timer = setTimeout(sync, REST)
  })
  sync()
}
