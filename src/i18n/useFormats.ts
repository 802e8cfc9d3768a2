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

/** One of each language for all screens. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(locales[language])
  made.set(language, formats)
  return formats
}

function makeFormats(locale: string) {
  // The day is told as it was given: no time zone may move it.
  const day = { timeZone: 'UTC', day: 'numeric', year: 'numeric' } as const
  const long = once(() => new Intl.DateTimeFormat(locale, { ...day, month: 'long' }))
  const short = once(() => new Intl.DateTimeFormat(locale, { ...day, month: 'short' }))
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
  const mean = once(() => new Intl.NumberFormat(locale, oneDecimal))
  const amount = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
  const signed = { signDisplay: 'exceptZero' } as const
  const difference = once(() => new Intl.NumberFormat(locale, { ...oneDecimal, ...signed }))
  const steps = once(() => new Intl.NumberFormat(locale, signed))
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return {
    /** 21 november 2026 */
    date: (date: CalendarDate) => long().format(Date.parse(date)),
    /** 21 nov 2026 */
    shortDate: (date: CalendarDate) => short().format(Date.parse(date)),
    /** 21 november 2026 om 21:23, as the clock of this device has it. */
    moment: (moment: Instant) => clockOf(locale).format(Date.parse(moment)),
    /** 3,4 */
    mean: (value: number) => mean().format(value),
    /** 1.234,5: as many decimals as there are, two at most */
    amount: (value: number) => amount().format(value),
    /** +1,2, −0,3 or 0,0 */
    difference: (value: number) => withMinus(difference().format(value)),
    /** +2, −1 or 0: whole levels */
    steps: (value: number) => withMinus(steps().format(value)),
    /** a, b en c */
    list: (items: readonly string[]) => and().format(items),
  }
}

/** Made when it is first used: to make all of them takes a cheap phone a fifth of a second. */
function once<T>(make: () => T): () => T {
  let one: T | undefined
  return () => (one ??= make())
}

/** Made each time, because somebody may travel while the app stands open. */
function clockOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
}

/** A real minus sign, as wide as the plus. */
function withMinus(text: string): string {
  return text.replace('-', '−')
}
