import type { own as words } from '../nl/own'
import type { TranslationOf } from '../translation'

/** What a profile, or whoever offers the app, may call otherwise; these are the app's own words for it. */
export const own: TranslationOf<typeof words> = {
  people: 'others',
  headline: 'See how you grow in your work',
}
