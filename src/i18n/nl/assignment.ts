/** Words of the assignment *Scoor je eigen competenties*. */
export const assignment = {
  title: 'Scoor je eigen competenties',
} as const
