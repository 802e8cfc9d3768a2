/** The same keys as the Dutch, with any text: what every other language must be. */
export type TranslationOf<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : TranslationOf<Words[Key]>
}
