import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyArchive, isSameArchive, sortedArchive } from '../../src/storage/archive/archive'
import { archiveFormat, archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { anOpenAssessment, aSealedAssessment, instant } from '../support/builders'
import { anyArchive, archiveOf } from '../support/anyArchive'
import { backupFixtures } from '../support/backupFixtures'

const runs = { numRuns: 300, seed: 3 }
const made = instant('2026-11-21T20:23:38.000Z')
const small = archiveOf(
  assessmentToRecord(
    aSealedAssessment({ id: 'a', scores: { '1.1': 3 }, notes: { '1.1': 'Zó ging het: “goed”. 👍' } }),
  ),
  assessmentToRecord(anOpenAssessment({ id: 'b', doubts: ['2.2'] })),
)

describe('an archive as text', () => {
  test('comes back to the letter, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        expect(await textToArchive(await archiveToText(archive, made))).toEqual({ archive, made })
      }),
      runs,
    )
  })

  test('is the same text in whatever order the records lay', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        const shuffled = { ...archive, assessments: archive.assessments.toReversed() }
        expect(await archiveToText(shuffled, made)).toBe(await archiveToText(archive, made))
      }),
      { ...runs, numRuns: 50 },
    )
  })

  test('opens as nothing else when any bit of it is turned', async () => {
    const bytes = new TextEncoder().encode(await archiveToText(small, made))
    const turned = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }))
    let refused = 0
    await fc.assert(
      fc.asyncProperty(turned, async ([place, bit]) => {
        const read = await readBytes(bytes.with(place, (bytes[place] ?? 0) ^ (1 << bit)))
        if ('type' in read) refused += 1
        // A turned bit in the white space between two fields changes nothing.
        else expect(read).toEqual({ archive: small, made })
      }),
      { ...runs, numRuns: 2000 },
    )
    expect(refused).toBeGreaterThan(1000)
  })

  test('opens as nothing else when it is cut off anywhere', async () => {
    const bytes = new TextEncoder().encode(await archiveToText(small, made))
    for (let length = 0; length < bytes.length; length += 7) {
      const read = await readBytes(bytes.slice(0, length))
      expect(read).toMatchObject({ type: 'NotABackup' })
    }
    // The last byte is the end of the line.
    expect(await readBytes(bytes.slice(0, -1))).toEqual({ archive: small, made })
    expect(await readBytes(bytes.slice(0, -2))).toMatchObject({ type: 'NotABackup' })
  })

  test('of an empty device opens too', async () => {
    expect(await textToArchive(await archiveToText(emptyArchive, made))).toEqual({
      archive: emptyArchive,
      made,
    })
  })
})

describe('a text that is not quite one', () => {
  test.each([
    ['nothing', '', 'NotABackup'],
    ['other JSON', '{"app":"iets anders"}', 'NotABackup'],
    ['a list', '[1,2]', 'NotABackup'],
    ['a newer format', '{"app":"groeispiegel","kind":"backup","format":9000,"tables":{}}', 'BackupTooNew'],
    ['an envelope alone', '{"app":"groeispiegel","kind":"backup","format":2}', 'BackupInvalid'],
    ['no format', '{"app":"groeispiegel","kind":"backup"}', 'BackupInvalid'],
  ])('is refused: %s', async (_what, text, type) => {
    expect(await textToArchive(text)).toMatchObject({ type })
  })

  test.each([
    ['another day', { made: '2025-01-01T00:00:00.000Z' }],
    ['another format', { format: 1 }],
    ['a score changed by hand', { content: { ...small, places: [], generation: 7 } }],
  ])('is damaged: %s', async (_what, change) => {
    const text: unknown = JSON.parse(await archiveToText(small, made))
    expect(await textToArchive(JSON.stringify(Object.assign({}, text, change)))).toEqual({
      type: 'BackupDamaged',
    })
  })
})

test('a text that says that everything was replaced more often than anybody does is refused', async () => {
  const most = 1_000_000_000
  expect(await textToArchive(await archiveToText({ ...small, generation: most }, made))).toHaveProperty(
    'archive',
  )
  expect(await textToArchive(await archiveToText({ ...small, generation: most + 1 }, made))).toMatchObject({
    type: 'BackupInvalid',
    path: 'generation',
  })
})

describe('backups of past formats', () => {
  const fixtures = backupFixtures()

  test('are all there, so that no format is ever forgotten', () => {
    expect(fixtures.map(({ format }) => format)).toEqual(
      Array.from({ length: archiveFormat }, (_, at) => at + 1),
    )
  })

  test.each(fixtures)(
    'format $format opens with everything that people had written',
    async ({ text, content }) => {
      const read = await textToArchive(text)
      if ('type' in read) throw new Error(JSON.stringify(read))
      const { archive } = read
      expect(archive.assessments).toHaveLength(content.assessments.length)
      for (const then of content.assessments) {
        expect(archive.assessments.find(({ id }) => id === then['id'])).toMatchObject(then)
      }
      // Where somebody stood is of one device alone, and is no part of what they wrote.
      expect(archive).not.toHaveProperty('places')
      expect(archive.tombstones).toEqual(content.tombstones ?? [])
      expect(archive.documents).toEqual(content.documents ?? [])
      expect(archive.generation).toBe(content.generation ?? 0)
    },
  )

  test.each(fixtures)('format $format can be written again in the format of today', async ({ text }) => {
    const read = await textToArchive(text)
    if ('type' in read) throw new Error(JSON.stringify(read))
    const again = await textToArchive(await archiveToText(read.archive, read.made))
    expect(again).toEqual({ archive: sortedArchive(read.archive), made: read.made })
    expect(isSameArchive(read.archive, emptyArchive)).toBe(false)
  })
})

test('two archives are the same whatever order their lists and fields stand in, and not with one letter less', () => {
  const begun = anOpenAssessment({ id: 'een', notes: { '1.1': 'Woord' } })
  const one = assessmentToRecord(begun, { phone: 1, laptop: 2 })
  const two = assessmentToRecord(anOpenAssessment({ id: 'twee' }))
  const first = archiveOf(one, two)
  const turned = assessmentToRecord(begun, { laptop: 2, phone: 1 })
  expect(isSameArchive(first, { ...first, assessments: [two, turned] })).toBe(true)
  expect(isSameArchive(first, archiveOf(one))).toBe(false)
  const less = anOpenAssessment({ id: 'een', notes: { '1.1': 'Woor' }, sequence: begun.sequence })
  expect(isSameArchive(first, archiveOf(assessmentToRecord(less, { phone: 1, laptop: 2 }), two))).toBe(false)
})

async function readBytes(bytes: Uint8Array) {
  try {
    return await textToArchive(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    // Bytes that are no text; anything else would be a fault.
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain('not valid')
    return { type: 'NotText' } as const
  }
}
