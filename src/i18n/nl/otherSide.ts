/** Of something that was changed on two devices, and of which there is one. */
export const otherSide = {
  title: 'Dit is ook op een ander apparaat veranderd',
  text: 'Beide kanten zijn bewaard. Neem je de andere kant, dan zie je die op dit scherm. Wat er nu staat, blijft dan bewaard als de andere kant. Je kunt dus altijd terug.',
  readOnly: 'Beide kanten zijn bewaard. Je ziet er hier één.',
  swap: 'Neem de andere kant',
  swapOne: 'Neem andere kant {{number}}',
  remove: 'Verwijder de andere kant',
  removeOne: 'Verwijder andere kant {{number}}',
  swapped: 'Je ziet nu de andere kant',
  removed: 'De andere kant is verwijderd',
  putBack: 'De andere kant is weer bewaard',
  failed: 'Dat is niet gelukt',
} as const
