import * as v from 'valibot'
import { instantOf } from '../lib/instant'
import { wellFormed } from '../lib/wellFormed'
import { archiveToText, contentToText } from './archive/archiveText'
import { readRawStorage } from './rawStorage'
import { readSecondCopies } from './secondCopy/secondCopy'

const anyRecord = v.looseObject({ id: v.string() })

/**
 * A backup of a database that cannot be opened, in the format in which it lies there: a later version of the app upgrades it
 * when it is put back. Without a database, the newest second copy. Undefined when there is neither.
 */
export async function rescueText(now: Date): Promise<string | undefined> {
  return (await rawText(now)) ?? copyText()
}

async function rawText(now: Date): Promise<string | undefined> {
  try {
    const { version, tables } = await readRawStorage()
    const { assessments = [], documents = [] } = tables
    if (assessments.length + documents.length === 0) return undefined
    const content = wellFormed({
      ...(version > 1 && { generation: 0, tombstones: tables['tombstones'] ?? [] }),
      ...(version > 2 && { documents }),
      assessments: assessments.filter((record) => v.is(anyRecord, record)),
      places: [],
    })
    return await contentToText({ format: version, made: instantOf(now), content })
  } catch {
    return undefined
  }
}

async function copyText(): Promise<string | undefined> {
  const read = await readSecondCopies()
  const newest = read.type === 'CopiesRead' ? read.copies[0] : undefined
  return newest && archiveToText(newest.archive, newest.made)
}
