/**
 * The files that the app sends to people, by type: what a system may offer it to open. A locked backup is not among them: it
 * ends in `.txt`, and then every text of the device would be offered.
 */
export const handedFiles = {
  'application/pdf': ['.pdf'],
  'application/json': ['.json'],
} as const
