/** "Button and keys": what a press of the toolbar button does, and the keys as they are set in the browser. */
import browser from '../browser'
import { say } from '../i18n'
import { make } from '../own-page'
import { choice, tick } from './controls'
import type { Kept } from './kept'
import type { Section } from './options'

export function buttonSection(kept: Kept): Section {
  const button = choice(kept, 'button', {
    legend: say('options_button_press'),
    words: (value) => say(`options_button_${value}` as 'options_button_popup'),
    note: say('options_button_note'),
  })
  const keys = make('dl', { className: 'keys' })
  const heading = make('h3', { hidden: true }, [say('keys_name')])
  const change = make('button', { type: 'button', hidden: true, onclick: openShortcuts }, [say('options_keys_change')])
  const show = async () => {
    const commands = (await browser.commands?.getAll()) ?? []
    keys.replaceChildren(
      // Chromium lists a key for the button itself, which has no description.
      ...commands.flatMap(({ description, shortcut }) => [
        make('dt', {}, [description || say('options_key_button')]),
        make('dd', {}, [shortcut ? make('kbd', { dir: 'ltr' }, [shortcut]) : say('options_key_none')]),
      ]),
    )
    heading.hidden = change.hidden = commands.length === 0
  }
  // They are changed elsewhere: whoever comes back from there sees what is set now.
  addEventListener('focus', () => void show())
  void show()
  const element = make('div', {}, [button, tick(kept, 'badge', say('options_badge')), heading, keys, change])
  return { id: 'button', title: say('options_button'), element }
}

/** Firefox opens its own page for that; elsewhere it has an address. */
function openShortcuts(): void {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } }
  if (commands.openShortcutSettings) void commands.openShortcutSettings()
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
