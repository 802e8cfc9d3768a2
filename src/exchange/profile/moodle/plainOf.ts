const signs: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#0?39;|&apos;/g, "'"],
  [/&amp;/g, '&'],
]

/** The paragraphs of a description in HTML, as plain text: a worker has nothing that draws it, and nothing of it is ever drawn. */
export function plainOf(html: string): readonly string[] {
  return html
    .split(/<\/(?:p|li|div|h\d)>|<br\s*\/?>/i)
    .map((part) =>
      signs
        .reduce((text, [sign, letter]) => text.replaceAll(sign, letter), part.replaceAll(/<[^>]*>/g, ''))
        .trim(),
    )
    .filter((part) => part !== '')
}
