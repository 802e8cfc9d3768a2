/** A text as it is searched, and for each of its characters where that stood in the original. */
interface Folded {
  readonly text: string
  readonly places: readonly number[]
}

/** Small letters without accents, and one kind of apostrophe: "Cliënt’s" becomes "client's". */
export function foldText(original: string): Folded {
  let text = ''
  const places: number[] = []
  let place = 0
  for (const character of original) {
    const plain = foldCharacter(character)
    for (let index = 0; index < plain.length; index += 1) places.push(place)
    text += plain
    place += character.length
  }
  return { text, places }
}

function foldCharacter(character: string): string {
  return character.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/u, "'").toLowerCase()
}
