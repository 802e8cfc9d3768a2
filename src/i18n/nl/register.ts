/** Words of *Register*: the way to registration, and the ledger. */
export const register = {
  title: 'Register',
} as const
