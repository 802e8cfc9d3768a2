/** Words of *Bewijs*: worked examples and where they are missing. */
export const evidence = {
  title: 'Bewijs',
} as const
