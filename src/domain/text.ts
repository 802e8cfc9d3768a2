/** The languages of the app and of its content; `nl` is the source, `en` a courtesy. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in every language. */
export type LocalizedText = Readonly<Record<Language, string>>
