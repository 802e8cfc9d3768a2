/** The languages of the app's own words; `nl` is the source, `en` a courtesy. Content may be in others. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** One text for each language of the app: content that has no words in it is shown in the language that it has. */
export type LocalizedText = Readonly<Record<Language, string>>
