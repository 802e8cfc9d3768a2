import * as v from 'valibot'
import type { ProfileId } from '../profile'
import { plainKind, type Fields } from './documentKind'

const entries = {
  /** As it stands in `data/profiles/`; whoever shows it checks it. */
  content: v.looseObject({}),
}

/** A profile as a file has it: plain values. */
export type ProfileContent = Fields<typeof entries>['content']

/** A profile of one's own, which no site serves. Two versions of one are two texts: both are kept. */
export const profileFiles = plainKind({ kind: 'profile', entries, whenDeleted: 'anew' })

/** Under which id it is kept first. One that was deleted comes back under another. */
export function profileFileId(id: ProfileId): string {
  return `profile ${id}`
}
