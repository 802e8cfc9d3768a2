import * as v from 'valibot'
import { day } from '../../domain/fields'

/** When its makers looked at the app themselves, and drew up the statement. */
export const drawnUpOn = v.parse(day, '2026-11-29')

/** What they know of that does not meet a criterion of WCAG 2.2. Its words stand under the same name. */
export const knownFaults = [
  { criterion: '3.1.2', words: 'languageOfParts' },
  { criterion: '4.1.3', words: 'statusMessages' },
] as const
