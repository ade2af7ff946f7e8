/** The person's own rules in the popup: which do nothing here, the way to make one, and the way to all of them. */
import browser, { type Tabs } from '../browser'
import { say } from '../i18n'
import { type RuleNote, tellPage } from '../messages'

const NOTES = { 'hides-story': 'rules_note_story', 'matches-nothing': 'rules_note_nothing' } as const

/** Shows what the person should know of their rules on this page; nothing where all is well. */
export function showRuleNotes(notes: readonly RuleNote[]): void {
  const place = document.getElementById('rule-notes') as HTMLElement
  place.hidden = notes.length === 0
  place.replaceChildren(
    ...notes.map(({ line, why }) => {
      const item = document.createElement('li')
      // The rule is set apart within the sentence, wherever the language puts it.
      const [before = '', after = ''] = say(NOTES[why], '\n').split('\n')
      const rule = document.createElement('code')
      rule.textContent = line
      rule.dir = 'ltr'
      item.append(before, rule, after)
      return item
    }),
  )
}

/** The quiet links at the foot: what needs a page only where one has answered. */
export function offerRules(tab: Tabs.Tab | undefined): void {
  const options = document.getElementById('options') as HTMLButtonElement
  options.textContent = say('rules_options')
  options.addEventListener('click', async () => {
    await browser.runtime.openOptionsPage()
    window.close()
  })
  const pick = document.getElementById('pick') as HTMLButtonElement
  pick.textContent = say('rules_pick')
  pick.addEventListener('click', async () => {
    if (tab?.id === undefined) return
    await tellPage(tab.id, 'pick')
    window.close()
  })
}

/** Rules hold for sites: a page without one, or that did not answer, has nothing to pick. */
export function allowPicking(tab: Tabs.Tab, answered: boolean): void {
  const pick = document.getElementById('pick') as HTMLButtonElement
  pick.hidden = !answered || !/^https?:/.test(tab.url ?? '')
}
