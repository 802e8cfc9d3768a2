/** What somebody types who types at random: with signs of one, two and four bytes. */
export const words = [
  'Ik',
  'bleef',
  'bij',
  'het',
  'gesprek',
  'toen',
  'één',
  'cliënt',
  'stil',
  'werd',
  '👍',
] as const
