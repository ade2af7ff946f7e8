/** What the keys do, on `?` or by the word in the foot. */
import { say } from '../../i18n'
import type { Frame } from './frame'
import keysCss from './keys-panel.css?inline'
import { make } from './make'
import { returnFocus } from './popover'

/** Keys whose own names are not what stands on them. */
const SIGNS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', ' ': '␣' }

/** A key as it is shown. */
export const signOf = (key: string): string => SIGNS[key] ?? key

export function showKeys({ keys, foot, sheet, adopt }: Frame): void {
  adopt(keysCss)
  const name = say('keys_name')
  const panel = make('section', {
    className: 'panel keys',
    popover: 'auto',
    tabIndex: -1,
    autofocus: true,
    ariaLabel: name,
  })
  const button = make('button', { type: 'button', className: 'keys-word' }, [name])
  button.popoverTargetElement = panel
  returnFocus(panel)
  keys.add({ key: '?', words: name, press: () => panel.togglePopover() })
  panel.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return
    const close = { key: say('keys_escape'), words: say('reader_close') }
    panel.replaceChildren(
      make(
        'dl',
        {},
        [...keys.all, close].flatMap(({ key, words }) => [
          make('dt', {}, [make('kbd', {}, [signOf(key)])]),
          make('dd', {}, [words]),
        ]),
      ),
    )
  })
  foot.firstElementChild?.append(button)
  sheet.append(panel)
}
