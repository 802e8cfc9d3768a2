import { beforeEach, describe, expect, test } from 'vitest'
import { wordingId } from '../../src/domain/documents/wording'
import { wordingOf } from '../../src/domain/wordingOf'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { finishAssessment } from '../../src/storage/assessments'
import { readDocuments } from '../../src/storage/readDocuments'
import { readArchive } from '../../src/storage/storedArchive'
import { keepWording, keptWordings, putWording, versionsWithoutWords } from '../../src/storage/wordings'
import { anOpenAssessment, aSealedAssessment, instant } from '../support/builders'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../support/storage'
import { before } from '../support/twoVersions'

const open = anOpenAssessment({ profile: before, id: 'toen', scores: { 'a.1': 3 } })
const finished = aSealedAssessment({ profile: before, id: 'toen', scores: { 'a.1': 3 } })
const at = instant('2026-03-01T12:00:00.000Z')

beforeEach(() => aDatabaseWith(open))

describe('the words of a version', () => {
  test('are kept with the first that is finished in them, once', async () => {
    await finishAssessment(open.id, at, () => putWording(before))
    await keepWording(before)
    expect(await wordingsHere()).toEqual([{ id: wordingId(before), content: wordingOf(before) }])
  })

  test('and the finished assessment are both kept, or neither', async () => {
    fillTheDisk('documents')
    expect(await finishAssessment(open.id, at, () => putWording(before))).toMatchObject({
      type: 'WriteFailed',
    })
    expect(await storedRecords()).toMatchObject([{ status: 'open' }])
  })

  test('stay the first ones, also when a host changes its text without a new version', async () => {
    await aDatabaseWith(finished)
    await keepWording(before)
    await keepWording({ ...before, title: { nl: 'Anders', en: 'Different' } })
    expect(await wordingsHere()).toMatchObject([{ content: wordingOf(before) }])
  })

  test('are the same record on two devices, and one after merging', async () => {
    await aDatabaseWith(finished)
    await keepWording(before)
    const here = await readArchive()
    const there = {
      ...here,
      documents: here.documents.map((one) => ({ ...one, writers: { laptop: 1 } })),
    }
    const { documents } = mergeArchives(here, there)
    expect(documents.map(({ id }) => id)).toEqual([wordingId(before)])
  })

  test('are missing as long as something is finished in them that was finished before they were kept', async () => {
    expect(await versionsWithoutWords()).toEqual([])
    await aDatabaseWith(finished)
    expect(await versionsWithoutWords()).toEqual([{ id: before.id, version: '1.0.0' }])
    await Promise.all([keepWording(before), keepWording(before)])
    expect(await versionsWithoutWords()).toEqual([])
    expect(await wordingsHere()).toHaveLength(1)
  })

  test('of a version that nothing is finished in are not kept: another tab may have erased all', async () => {
    expect(await keepWording(before)).toBe('not-needed')
    expect(await wordingsHere()).toEqual([])
  })
})

async function wordingsHere() {
  return keptWordings(await readDocuments())
}
