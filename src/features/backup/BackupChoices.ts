/** What somebody chooses for a backup. */
export interface BackupChoices {
  readonly kind: 'locked' | 'readable'
  readonly choice: 'offered' | 'own'
  readonly own: string
  readonly again: string
  readonly noted: boolean
}

export const firstChoices: BackupChoices = {
  kind: 'locked',
  choice: 'offered',
  own: '',
  again: '',
  noted: false,
}

/** Fewest characters of an own passphrase. */
export const minCharacters = 12
