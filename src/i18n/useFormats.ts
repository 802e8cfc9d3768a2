import type { Language } from '../domain/text'
import type { CalendarDate } from '../lib/calendarDate'
import type { Instant } from '../lib/instant'
import { useLanguage } from './useLanguage'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** Numbers, dates and lists as the reader writes them. */
export function useFormats(): Formats {
  return formatsOf(useLanguage())
}

type Formats = ReturnType<typeof makeFormats>
const made = new Map<Language, Formats>()

/** One of each language for all screens: to make them takes a cheap phone a fifth of a second. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(locales[language])
  made.set(language, formats)
  return formats
}

function makeFormats(locale: string) {
  // The day is told as it was given: no time zone may move it.
  const dates = { timeZone: 'UTC' } as const
  const long = new Intl.DateTimeFormat(locale, { ...dates, day: 'numeric', month: 'long', year: 'numeric' })
  const short = new Intl.DateTimeFormat(locale, { ...dates, day: 'numeric', month: 'short', year: 'numeric' })
  const mean = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const difference = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const steps = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    /** 21 november 2026 */
    date: (date: CalendarDate) => long.format(Date.parse(date)),
    /** 21 nov 2026 */
    shortDate: (date: CalendarDate) => short.format(Date.parse(date)),
    /** 21 november 2026 om 21:23, as the clock of this device has it. */
    moment: (moment: Instant) => clockOf(locale).format(Date.parse(moment)),
    /** 3,4 */
    mean: (value: number) => mean.format(value),
    /** 1.234,5: as many decimals as there are, two at most */
    amount: (value: number) => amount.format(value),
    /** +1,2, −0,3 or 0,0 */
    difference: (value: number) => withMinus(difference.format(value)),
    /** +2, −1 or 0: whole levels */
    steps: (value: number) => withMinus(steps.format(value)),
    /** a, b en c */
    list: (items: readonly string[]) => and.format(items),
  }
}

/** Made each time, because somebody may travel while the app stands open. */
function clockOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
}

/** A real minus sign, as wide as the plus. */
function withMinus(text: string): string {
  return text.replace('-', '−')
}
