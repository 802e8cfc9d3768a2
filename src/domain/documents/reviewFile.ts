import * as v from 'valibot'
import { plainKind } from './documentKind'
import { count } from '../fields'

const entries = {
  /** Whether somebody sent it, or it is made here. */
  side: v.picklist(['received', 'made']),
  format: count,
  content: v.looseObject({}),
}

/**
 * Somebody's view of somebody's scores, as it stands in the file that goes to and fro: so old ones are read by the steps that
 * read old files (`exchange/report`).
 */
export const reviewFiles = plainKind({
  kind: 'review',
  entries,
  // Who deletes a report means what was written about it too.
  whenDeleted: 'refused',
})
