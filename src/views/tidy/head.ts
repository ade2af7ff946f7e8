/** What names the story or its site: the reader has a head of its own for it, on the page it stays where it is. */
import type { Article, Finding } from '../../article/types'

/** In a list of stories its headline is a link. */
const HEADLINE = 'h1, h2:not(:has(a[href]), a[href] *)'
/** What holds more letters than this is no line of names and dates. */
const LONGEST_BYLINE = 160
const LOGO = 'img, svg, [class*="logo" i]'
const SITE_HEAD = 'header, nav, [role="navigation"]'
const NO_SITE_HEAD = 'article, aside, footer, dialog, [role="dialog"]'
/** Of these kinds a box wants something of people, whatever stands in it beside. */
const WANTING: ReadonlySet<Finding['kind']> = new Set(['donation', 'newsletter', 'notice', 'promo', 'ad'])

/**
 * The article without the findings that hold its headline, the names and dates above it, or the head of the site with its
 * menu or the way home. What a person has written a rule against is found all the same.
 */
export const withHeads = (article: Article): Article => ({
  ...article,
  findings: article.findings.filter(
    (finding) => finding.evidence.some(({ ground }) => ground === 'own-rule') || !isHead(finding, article),
  ),
})

function isHead({ kind, evidence, elements, text }: Finding, { title, byline }: Article): boolean {
  if (elements.some((element) => holdsHeadline(element, letters(title)))) return true
  if (WANTING.has(kind) || !evidence.some(({ ground }) => ground === 'before-the-story')) return false
  const hasNames = byline !== '' && letters(text).includes(letters(byline))
  if (text.length < LONGEST_BYLINE && (hasNames || elements.some(isDate))) return true
  return elements.some((element) => isSiteHead(element) || leadsHome(element))
}

/** A list of other stories has dates, too. */
const isDate = (element: Element): boolean =>
  all(element, 'time').length > 0 &&
  all(element, 'a[href]').every((link) => (link as HTMLAnchorElement).pathname === location.pathname)

const isSiteHead = (element: Element): boolean =>
  all(element, SITE_HEAD).some((head) => head.closest(NO_SITE_HEAD) === null)

const holdsHeadline = (element: Element, title: string): boolean =>
  all(element, HEADLINE).some((headline) => title !== '' && letters(headline.textContent ?? '') === title)

const leadsHome = (element: Element): boolean =>
  all(element, 'a[href]').some((link) => {
    const { hostname, pathname } = link as HTMLAnchorElement
    const isHome = pathname === '/' && hostname === location.hostname
    return isHome && (link.querySelector(LOGO) !== null || link.closest('[class*="logo" i], [id*="logo" i]') !== null)
  })

const all = (element: Element, selector: string): Element[] => [
  ...(element.matches(selector) ? [element] : []),
  ...element.querySelectorAll(selector),
]

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
