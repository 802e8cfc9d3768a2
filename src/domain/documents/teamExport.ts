import * as v from 'valibot'
import { plainKind } from './documentKind'
import { name } from '../fields'

const entries = {
  /** The profile and its version. */
  profile: name,
  /** By person, the report that was counted. */
  counted: v.record(name, name),
}

/** What a picture of a team was made of, so that two files laid side by side tell of nobody. */
export const teamExports = plainKind({ kind: 'teamExport', entries, whenDeleted: 'anew' })
