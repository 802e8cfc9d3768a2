/**
 * What fontkit asks of a letter, for those that the fonts on paper have (`fontLetters.ts`). It stands for a library with a table of all
 * Unicode, see tools/leftOut.ts.
 */

/** The script of a letter, as Unicode calls it. @throws for scripts that no font on paper has. */
export function getScript(codePoint: number): 'Latin' | 'Common' | 'Inherited' {
  const letter = String.fromCodePoint(codePoint)
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin'
  if (/\p{Script=Common}/u.test(letter)) return 'Common'
  if (/\p{Script=Inherited}/u.test(letter)) return 'Inherited'
  throw new RangeError(`no font on paper has the script of U+${codePoint.toString(16)}`)
}

/** Whether it stands on, over or under the letter before it. */
export function isMark(codePoint: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(codePoint))
}

export function isDigit(codePoint: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(codePoint))
}

/** Where a mark goes, by the names that fontkit gives the classes of Unicode. @throws for marks that no font on paper has. */
export function getCombiningClass(codePoint: number): 'Above' | 'Not_Reordered' {
  if (!isMark(codePoint)) return 'Not_Reordered'
  // All of these lie above.
  if (codePoint >= 0x300 && codePoint <= 0x314) return 'Above'
  throw new RangeError(`no font on paper has the mark U+${codePoint.toString(16)}`)
}
