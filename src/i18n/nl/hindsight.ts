/** Words of *Toen en nu*: an earlier level with today's eyes. */
export const hindsight = {
  title: 'Toen en nu',
} as const
