/** The Text panel: theme, face, size and spacing, by the browser's own controls. */
import { locale, say } from '../../i18n'
import { DEFAULTS, SCHEMA, type ScaleName, type Settings } from '../../schema'
import type { Frame } from './frame'
import { lineFocusChoice } from './line-focus'
import panelCss from './looks.css?inline'
import { scriptOf, suits } from './looks-steps'
import { make } from './make'

type ChoiceName = 'theme' | 'face' | 'alignment'
const SCALES = ['size', 'measure', 'leading', 'letters', 'words'] as const satisfies readonly ScaleName[]

/** A control: what is drawn, and how it takes over what was set elsewhere. */
interface Control {
  element: HTMLElement
  show(settings: Settings): void
}

/**
 * Adds the panel to the bar.
 * @param preview dresses the reader while a slider moves; only where it comes to rest is kept.
 */
export function addTextPanel(frame: Frame, preview: (settings: Settings) => void): void {
  frame.adopt(panelCss)
  let show = (_: Settings): void => {}
  frame.bar.addPanel(say('looks_text'), (panel) => {
    show = drawLooks(panel, frame, scriptOf(frame.article.lang), preview)
    show(frame.settings)
  })
  frame.onSettings((settings) => show(settings))
}

/** Where the controls find what is set, and bring what changes. */
export type Wearer = Pick<Frame, 'settings' | 'change' | 'announce'>

/**
 * Fills a panel with every control that changes anything in a script, and the way back to the first looks.
 * @param preview dresses what is looked at while a slider moves
 * @returns what shows settings in the controls
 */
export function drawLooks(
  panel: HTMLElement,
  wearer: Wearer,
  script: string,
  preview: (settings: Settings) => void,
): (settings: Settings) => void {
  const controls = [
    choice(wearer, 'theme'),
    choice(wearer, 'face'),
    ...SCALES.filter((name) => suits(name, script)).map((name) => scale(wearer, name, preview)),
    ...(suits('alignment', script) ? [choice(wearer, 'alignment')] : []),
    lineFocusChoice(wearer),
  ]
  panel.classList.add('looks')
  panel.replaceChildren(...controls.map(({ element }) => element), resetButton(wearer))
  return (settings) => {
    for (const control of controls) control.show(settings)
  }
}

function choice(wearer: Wearer, name: ChoiceName): Control {
  const radios = SCHEMA[name].choices.map((value) =>
    make('input', { type: 'radio', name, value, onchange: () => wearer.change({ [name]: value }) }),
  )
  const labels = radios.map((radio) => {
    const label = make('label', {}, [radio, say(`looks_${name}_${radio.value}` as 'looks_theme_system')])
    label.dataset[name] = radio.value
    return label
  })
  return {
    element: make('fieldset', { className: name }, [
      make('legend', {}, [say(`looks_${name}`)]),
      make('div', {}, labels),
    ]),
    show: (settings) => {
      for (const radio of radios) radio.checked = radio.value === settings[name]
    },
  }
}

function scale(wearer: Wearer, name: ScaleName, preview: (settings: Settings) => void): Control {
  const { least, most, step } = SCHEMA[name]
  const value = make('output')
  const range = make('input', { type: 'range', min: String(least), max: String(most), step: String(step) })
  const tell = (now: number) => {
    value.textContent = range.ariaValueText = percent(now)
  }
  range.addEventListener('input', () => {
    tell(range.valueAsNumber)
    preview({ ...wearer.settings, [name]: range.valueAsNumber })
  })
  range.addEventListener('change', () => wearer.change({ [name]: range.valueAsNumber }))
  return {
    element: make('label', { className: 'scale' }, [make('span', {}, [say(`looks_${name}`)]), value, range]),
    show: (settings) => {
      range.value = String(settings[name])
      tell(settings[name])
    },
  }
}

function resetButton(wearer: Wearer): HTMLElement {
  const { theme, face, alignment, size, measure, leading, letters, words } = DEFAULTS
  const looks = { theme, face, alignment, size, measure, leading, letters, words }
  const reset = () => {
    wearer.change(looks)
    wearer.announce(say('looks_reset_done'))
  }
  return make('button', { type: 'button', className: 'reset', onclick: reset }, [say('looks_reset')])
}

const percent = (value: number): string => new Intl.NumberFormat(locale(), { style: 'percent' }).format(value / 100)
