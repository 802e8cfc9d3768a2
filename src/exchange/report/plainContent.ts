import * as v from 'valibot'
import { wellFormed } from '../../lib/wellFormed'

/** The content of a file as it would come out of one: what is undefined is not there, and every text can be written. */
export function plainContent(content: object): Record<string, unknown> {
  return v.parse(v.looseObject({}), JSON.parse(JSON.stringify(wellFormed(content))))
}
