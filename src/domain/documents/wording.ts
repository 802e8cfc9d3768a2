import * as v from 'valibot'
import { plainKind } from './documentKind'

const entries = {
  /** As it stands in a report, with its profile and version; whoever shows it checks it. */
  content: v.looseObject({}),
}

/** The words of one version of a profile, kept with what was finished in them. There is one text of a version. */
export const wordings = plainKind({ kind: 'wording', entries, whenDeleted: 'refused' })
