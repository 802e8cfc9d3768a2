import { assessments } from './0001-assessments'
import { merging } from './0002-merging'
import { documents } from './0003-documents'
import { development } from './0004-development'
import { talk } from './0005-talk'
import { wordings } from './0006-wordings'
import { pride } from './0007-pride'
import { ownProfiles } from './0008-own-profiles'
import type { Migration } from './migration'

/** Every step there ever was, in order. A step that was published is never changed. */
export const migrations: readonly Migration[] = [
  assessments,
  merging,
  documents,
  development,
  talk,
  wordings,
  pride,
  ownProfiles,
]
