/** Of something that was changed on two devices, and of which there is one. */
export const otherSide = {
  title: 'Dit is ook op een ander apparaat veranderd',
  text: 'Je veranderde dit op twee apparaten. Beide versies zijn opgeslagen. Kies welke je hier wilt zien. De andere raak je niet kwijt.',
  readOnly: 'Beide versies zijn opgeslagen. Je ziet er hier één.',
  swap: 'Toon de andere versie',
  swapOne: 'Toon andere versie {{number}}',
  remove: 'Verwijder de andere versie',
  removeOne: 'Verwijder andere versie {{number}}',
  swapped: 'Je ziet nu de andere versie',
  removed: 'De andere versie is verwijderd',
  putBack: 'De andere versie is terug',
  failed: 'Dat is niet gelukt',
} as const
