/** The settings as the options page shows and changes them: at once, and in every open page. */
import { listed, say } from '../i18n'
import { loadSettings, onSettingsChange, type Settings, saveSettings, unusableSettings } from '../settings'
import { nameOfSetting } from './names'

export interface Kept {
  readonly settings: Settings
  /** Keeps a change; everything on the page shows it before it is kept. */
  change(part: Partial<Settings>): void
  /** Calls at once and after every change, whoever makes it. */
  onSettings(apply: (settings: Settings) => void): void
  /** Says something that everybody should know, until the next is said; '' for nothing. */
  announce(words: string): void
}

/** @param announce says what went wrong, or that something was done, where everybody finds it */
export async function keptSettings(announce: (words: string) => void): Promise<Kept> {
  const appliers: ((settings: Settings) => void)[] = []
  let settings = await loadSettings()
  const apply = (now: Settings) => {
    settings = now
    for (const one of appliers) one(now)
  }
  onSettingsChange(apply, new AbortController().signal)
  return {
    get settings() {
      return settings
    },
    change(part) {
      apply({ ...settings, ...part })
      saveSettings(part).then(
        () => announce(''),
        (error) => {
          console.warn('Lede: the change could not be kept.', error)
          announce(say('options_not_kept'))
        },
      )
    },
    onSettings(applier) {
      appliers.push(applier)
      applier(settings)
    },
    announce,
  }
}

/** Says where storage does not answer, or holds what Lede cannot use. */
export async function tellTrouble({ announce }: Kept): Promise<void> {
  try {
    const names = (await unusableSettings()).map(nameOfSetting)
    if (names.length) announce(say('options_unusable', listed(names)))
  } catch {
    announce(say('options_unreadable'))
  }
}
