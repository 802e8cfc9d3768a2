const longest = 40

/** Words as a part of the name of a file, with nothing in it that a disk or a mail cannot take: `anna-de-vries`. */
export function fileNamePart(words: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const joinParts = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  const short = Array.from(joinParts).slice(0, longest).join('')
  return short.replaceAll(/^-+|-+$/g, '')
}
