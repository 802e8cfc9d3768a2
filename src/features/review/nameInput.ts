/** What somebody calls themselves to others. */
export const nameInput = { autoComplete: 'name', maxLength: 100 } as const
