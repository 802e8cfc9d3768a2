/** What a profile, or whoever offers the app, may call otherwise; these are the app's own words for it. */
export const own = {
  people: 'anderen',
  headline: 'Zie hoe je groeit in je werk',
} as const
