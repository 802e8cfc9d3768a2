import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyArchive, type Archive } from '../../../../src/storage/archive/archive'
import { archiveToText } from '../../../../src/storage/archive/archiveText'
import { assessmentToRecord } from '../../../../src/storage/records/assessmentRecord'
import { readCopies, writeCopy } from '../../../../src/storage/secondCopy/worker/copyFiles'
import { anyArchive, archiveOf } from '../../../support/anyArchive'
import { aSealedAssessment, instant } from '../../../support/builders'
import { keepsCopies } from '../../../support/copies'
import type { PrivateFiles } from '../../../support/privateFiles'

const noon = instant('2026-11-21T12:00:00.000Z')
const later = instant('2026-11-21T13:00:00.000Z')
const folder = 'groeispiegel-copies'
const [first, second, third] = [withOne('een'), withOne('twee'), withOne('drie')] as const

let files: PrivateFiles

beforeEach(() => {
  files = keepsCopies().files
})

describe('a second copy', () => {
  test('holds everything, to the letter, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        const made = await writeCopy(archive, noon)
        expect((await readCopies()).copies[0]).toEqual({ archive, made })
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  test('is looked for without leaving a folder, which would tell the next start that there is one', async () => {
    expect(await readCopies()).toEqual({ copies: [], damaged: 0 })
    expect(files.hasFolder(folder)).toBe(false)
    await writeCopy(first, noon)
    expect(files.hasFolder(folder)).toBe(true)
  })

  test('is kept with the one before, the newest first, and no more', async () => {
    for (const archive of [first, second, third]) await writeCopy(archive, noon)
    const { copies, damaged } = await readCopies()
    expect(copies.map(({ archive }) => archive)).toEqual([third, second])
    expect(damaged).toBe(0)
    expect(files.all).toHaveLength(2)
  })

  test('of what it holds already is not made again', async () => {
    await writeCopy(first, noon)
    expect(await writeCopy(first, later)).toBe(noon)
    expect(files.all).toHaveLength(1)
  })
})

describe('a copy that does not open', () => {
  test('because two things in it contradict each other is none: it goes, and those before stay', async () => {
    await writeCopy(first, noon)
    const contradictory = { ...second, tombstones: [{ id: 'twee' }] }
    await expect(writeCopy(contradictory, later)).rejects.toThrow('tombstones.0 is also among what is there')
    expect(await readCopies()).toEqual({ copies: [{ archive: first, made: noon }], damaged: 0 })
  })

  test('because its bytes came back as others is none', async () => {
    await writeCopy(first, noon)
    files.spoils = (text) => text.replace('"twee"', '"twij"')
    await expect(writeCopy(second, later)).rejects.toThrow('BackupDamaged')
    expect((await readCopies()).copies).toEqual([{ archive: first, made: noon }])
  })

  test('because there was no room for all of it is none, and takes no room', async () => {
    await writeCopy(first, noon)
    files.room = 100
    await expect(writeCopy(second, later)).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(await readCopies()).toEqual({ copies: [{ archive: first, made: noon }], damaged: 0 })
  })

  test('because the disk failed leaves what was there', async () => {
    await writeCopy(first, noon)
    files.fails = new DOMException('disk', 'UnknownError')
    await expect(writeCopy(second, later)).rejects.toThrow('disk')
    expect(await readCopies()).toEqual({ copies: [{ archive: first, made: noon }], damaged: 0 })
  })
})

describe('files that are there', () => {
  test('cut off are counted, not used, and go once there is a good one', async () => {
    const whole = await archiveToText(first, noon)
    files.texts.set(`${folder}/copy-000000007-aaaa.json`, whole.slice(0, -40))
    expect(await readCopies()).toEqual({ copies: [], damaged: 1 })
    await writeCopy(first, later)
    expect(await readCopies()).toEqual({ copies: [{ archive: first, made: later }], damaged: 0 })
    expect([...files.texts.keys()]).toEqual([expect.stringMatching(/copy-000000008-/)])
  })

  test('of a newer version of the app are left alone', async () => {
    const newer = '{"app":"groeispiegel","kind":"backup","format":9000}'
    files.texts.set(`${folder}/copy-000000007-aaaa.json`, newer)
    for (const archive of [first, second, third]) await writeCopy(archive, noon)
    expect(files.texts.get(`${folder}/copy-000000007-aaaa.json`)).toBe(newer)
    expect(await readCopies()).toMatchObject({ copies: [{}, {}], damaged: 0 })
  })
})

test('nothing at all can be copied too', async () => {
  await writeCopy(emptyArchive, noon)
  expect(await readCopies()).toEqual({ copies: [{ archive: emptyArchive, made: noon }], damaged: 0 })
})

function withOne(id: string): Archive {
  return archiveOf(assessmentToRecord(aSealedAssessment({ id, scores: { '1.1': 3 } })))
}
