/**
 * What the lexicons at hand call months and weekdays. A file apart, so that whoever reads a date brings no lexicon along.
 */

/** A calendar's words as `Lexicon` has them. */
export interface Calendar {
  readonly months: string
  readonly weekdays: string
}

export const ENGLISH: Calendar = {
  months: `
    jan feb mar apr may jun jul aug sep oct nov dec
    january february march april may june july august september october november december
  `,
  weekdays: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
}

const calendars = new Map<string, Calendar>([['en', ENGLISH]])

/** Adds the calendar of a language (its primary subtag). */
export const registerCalendar = (lang: string, calendar: Calendar): void => void calendars.set(lang, calendar)

/** The calendar of a language (its primary subtag), or undefined where it is not at hand. */
export const calendarAtHand = (lang: string): Calendar | undefined => calendars.get(lang)
