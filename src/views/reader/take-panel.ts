/** Taking the article along: "Save" in the bar, with what can be copied, saved and printed. */
import { say, sayCount } from '../../i18n'
import type { Parts } from '../../parts'
import { clipboardOf } from './clipboard'
import type { Frame } from './frame'
import { make } from './make'
import { saveFile } from './save-file'
import css from './take-panel.css?inline'

export function takeAlong(frame: Frame): void {
  const { bar, keys, signal } = frame
  const put = clipboardOf(signal)
  frame.adopt(css)
  const told = make('p', { className: 'told' })
  const tell = (words: string) => {
    told.textContent = words
    frame.announce(words)
    // A key needs no panel: then the bar says it, until one reads on.
    if (words && !panel.element.matches(':popover-open')) bar.showLeft(words)
  }
  /** One thing at a time: what is under way is not begun again. */
  let busy = false
  const trying = (act: () => Promise<void>, failure: string) => async () => {
    if (busy) return
    busy = true
    tell('')
    await act()
      .catch((error: unknown) => {
        console.warn('Lede:', error)
        tell(failure)
      })
      .finally(() => {
        busy = false
      })
  }

  const copy = (form: CopyForm) =>
    trying(async () => {
      const { copyAs } = await frame.bring('take')
      await put(copyAs(form, freshly(frame), picturesIn(frame)))
      tell(say(`take_copied_${form}`))
    }, say('take_not_copied'))
  const save = (form: FileForm, mayLoad: () => boolean) =>
    trying(async () => {
      const { fileAs } = await frame.bring('take')
      const pictures = { live: picturesIn(frame), mayLoad: mayLoad() }
      const { file, left } = await fileAs(form, freshly(frame), pictures)
      if (signal.aborted) return
      saveFile(file, frame.sheet)
      tell(left ? `${say('take_saved', file.name)} ${sayCount('take_left', left)}` : say('take_saved', file.name))
    }, say('take_not_saved'))

  const panel = bar.addPanel(say('take'), (element) => {
    told.textContent = ''
    const away = picturesIn(frame).filter((image) => !isAtHand(image)).length
    const load = checkbox(sayCount('take_load', away), false)
    const source = checkbox(say('take_source_line'), frame.settings.sourceLine, (sourceLine) =>
      frame.change({ sourceLine }),
    )
    element.classList.add('take')
    element.replaceChildren(
      group(say('take_copy'), [
        button(say('take_markdown'), copy('markdown')),
        button(say('take_text'), copy('text')),
        button(say('take_formatted'), copy('html')),
      ]),
      group(say('take_save'), [
        button(
          say('take_markdown'),
          save('markdown', () => false),
        ),
        button(
          say('take_page'),
          save('page', () => load.box.checked),
        ),
        button(
          say('take_epub'),
          save('epub', () => load.box.checked),
        ),
      ]),
      ...(away ? [load.label] : []),
      button(say('take_print'), () => {
        panel.element.hidePopover()
        window.print()
      }),
      source.label,
      told,
    )
  })
  keys.add({ key: 's', words: say('take_key_panel'), press: panel.toggle })
  keys.add({ key: 'c', words: say('take_key_copy'), press: copy('markdown') })
}

type CopyForm = Parameters<Parts['take']['copyAs']>[0]
type FileForm = Parameters<Parts['take']['fileAs']>[0]

const freshly = ({ article, freshStory }: Frame) => ({ article, story: freshStory() })

const picturesIn = ({ main }: Frame): HTMLImageElement[] => [...main.querySelectorAll('img')]

/** Whether a picture's bytes can be had without a request, as far as one can tell without trying. */
function isAtHand({ src, complete, naturalWidth, crossOrigin }: HTMLImageElement): boolean {
  if (src.startsWith('data:')) return true
  const ours = URL.canParse(src) && new URL(src).origin === location.origin
  return complete && naturalWidth > 0 && (ours || crossOrigin !== null)
}

function group(title: string, buttons: HTMLElement[]): HTMLElement {
  return make('fieldset', {}, [make('legend', {}, [title]), ...buttons])
}

const button = (words: string, press: () => unknown): HTMLElement =>
  make('button', { type: 'button', onclick: press }, [words])

function checkbox(words: string, checked: boolean, change = (_: boolean): void => {}) {
  const box = make('input', { type: 'checkbox', checked })
  box.addEventListener('change', () => change(box.checked))
  return { box, label: make('label', {}, [box, words]) }
}
