/** A text as it can be printed: signs that steer instead of being read are gone, and every line break is the same. */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Zs}\u00a0]|\t/gu, ' ')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(steering, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Control, format and half characters, places that will never be characters, and the choice of a picture's form. */
const steering = /[^\P{C}\n\p{Co}\p{Cn}]|\p{Noncharacter_Code_Point}|[\ufe00-\ufe0f]/gu
