/** Words of *Plan*: what somebody wants to learn. */
export const plan = {
  title: 'Plan',
} as const
