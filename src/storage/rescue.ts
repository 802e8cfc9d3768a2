import * as v from 'valibot'
import { instantOf } from '../lib/instant'
import { wellFormed } from '../lib/wellFormed'
import { isEmptyArchive, type Archive } from './archive/archive'
import { archiveFormat, archiveToText, contentToText, type ReadArchive } from './archive/archiveText'
import { mergeArchives } from './archive/mergeArchives'
import { readableArchive } from './archive/readableArchive'
import { upgradeTables } from './archive/upgradeTables'
import { readRawStorage, type RawStorage } from './rawStorage'
import { readSecondCopies } from './secondCopy/secondCopy'
import { wholeOfCopies } from './secondCopy/wholeOfCopies'

/**
 * A backup of a database that cannot be opened, with what its copies hold besides. One that a step of today cannot upgrade is
 * saved in the format in which it lies there: a later version of the app upgrades it when it is put back. Undefined when there
 * is nothing.
 */
export async function rescueText(now: Date): Promise<string | undefined> {
  const copies = await copiesTogether()
  const raw = await readRawStorage().catch(() => undefined)
  const lying = raw && archiveIn(raw)
  if (raw && !lying) return textAsItLies(raw, now)
  if (!lying || isEmptyArchive(lying)) return copies && archiveToText(copies.archive, copies.made)
  const isFitting = copies && copies.archive.generation >= lying.generation
  return archiveToText(isFitting ? mergeArchives(lying, copies.archive) : lying, instantOf(now))
}

async function copiesTogether(): Promise<ReadArchive | undefined> {
  const read = await readSecondCopies()
  return read.type === 'CopiesRead' ? wholeOfCopies(read.copies) : undefined
}

/** Undefined when it is of a later format, or when a step stumbles. */
function archiveIn({ version, tables }: RawStorage): Archive | undefined {
  if (version > archiveFormat) return undefined
  try {
    const { assessments = [], documents = [], tombstones = [], facts = [] } = tables
    const sifted = { assessments: assessments.filter(isRecord), documents: documents.filter(isRecord) }
    const upgraded = v.parse(lists, upgradeTables(sifted, version))
    return withoutContradictions(
      readableArchive({ ...upgraded, tombstones, generation: generationIn(facts) }),
    )
  } catch {
    return undefined
  }
}

const lists = v.object({ assessments: v.array(v.unknown()), documents: v.array(v.unknown()) })
const generationFact = v.object({ key: v.literal('generation'), value: v.number() })
const anyRecord = v.looseObject({ id: v.string() })

function isRecord(record: unknown): boolean {
  return v.is(anyRecord, record)
}

function generationIn(facts: readonly unknown[]): number {
  return facts.find((fact) => v.is(generationFact, fact))?.value ?? 0
}

/** What was written again after it was deleted goes on under an id of its own, or no file with it would open. */
function withoutContradictions(archive: Archive): Archive {
  const deleted = new Set(archive.tombstones.map(({ id }) => id))
  const documents = archive.documents.map((document) =>
    deleted.has(document.id) ? { ...document, id: crypto.randomUUID() } : document,
  )
  return { ...archive, documents }
}

function textAsItLies({ version, tables }: RawStorage, now: Date): Promise<string> {
  const { assessments = [], documents = [], tombstones = [] } = tables
  const content = wellFormed({
    ...(version > 1 && { generation: 0, tombstones }),
    ...(version > 2 && { documents: documents.filter(isRecord) }),
    assessments: assessments.filter(isRecord),
    places: [],
  })
  return contentToText({ format: version, made: instantOf(now), content })
}
