import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/text'
import { caseFaults } from '../../support/caseRules'
import { draftToCase } from '../../../src/exchange/profile/case/draftToCase'
import { uuid5 } from '../../../src/exchange/profile/identifiers'
import { draftToMoodle } from '../../../src/exchange/profile/moodle/draftToMoodle'
import type { ProfileDraft, Texts } from '../../../src/exchange/profile/ProfileDraft'
import { readProfile } from '../../../src/exchange/profile/readProfile'
import { draftToTables } from '../../../src/exchange/profile/sheet/draftToTables'
import { tablesToCsv, tablesToXlsx } from '../../../src/exchange/profile/sheet/tablesToFile'
import { anyProfile } from '../../support/anyProfile'
import { instant, theProfile } from '../../support/builders'
import { dataJson } from '../../support/content'
import { asJson } from '../../support/jsonTree'
import { gardener, interpreter } from '../../support/otherProfessions'

const changed = instant('2026-11-29T09:00:00.000Z')
const notes = { name: 'Uitleg', lines: ['Vul de werkbladen in.'] }
const anyLanguage = fc.constantFrom(...languages)

const ways = {
  json: async (draft: ProfileDraft) => bytesOf(JSON.stringify(draft)),
  xlsx: async (draft: ProfileDraft, language: 'nl' | 'en') =>
    tablesToXlsx(draftToTables(draft, language), notes),
  csv: async (draft: ProfileDraft, language: 'nl' | 'en') =>
    bytesOf(tablesToCsv(draftToTables(draft, language), language)),
  case: async (draft: ProfileDraft) => bytesOf(JSON.stringify(await draftToCase(draft, changed))),
}

describe.each(Object.entries(ways))('a profile that goes out as %s', (_name, write) => {
  test('comes in again as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, anyLanguage, async (draft, language) => {
        const read = await readProfile(await write(draft, language))
        expect(read).toMatchObject({ type: 'ProfileRead', faults: [], lost: [] })
        expect(read).toHaveProperty('draft', draft)
        expect(read).toHaveProperty('profile')
      }),
      { numRuns: 30 },
    )
  })

  test.each([gardener, interpreter])(
    'so does another profession, which leaves out what it may',
    async (draft) => {
      const read = await readProfile(await write(draft, 'nl'))
      expect(read).toMatchObject({ type: 'ProfileRead', faults: [], lost: [] })
      expect(read).toHaveProperty('draft', draft)
    },
  )

  test('so does the real one', async () => {
    const { $schema: _schema, ...profile } = { $schema: '', ...theProfile() }
    const read = await readProfile(await write(profile, 'nl'))
    expect(read).toMatchObject({ type: 'ProfileRead', faults: [], lost: [], profile })
  })
})

describe('CASE', () => {
  test('what goes out is as the published schema says', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (draft) => {
        expect(caseFaults(asJson(await draftToCase(draft, changed)))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('the check of that sees what is wrong', () => {
    expect(caseFaults({ CFDocument: { identifier: 'x', creator: 'y' }, more: 1 })).toEqual([
      '.more is no field of CFPackage',
      '.CFDocument.identifier is no uuid',
      '.CFDocument.uri is missing',
      '.CFDocument.title is missing',
      '.CFDocument.lastChangeDateTime is missing',
    ])
  })

  test('identifiers are those of RFC 9562, and something else is none', async () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
    expect(await uuid5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
    const draft: ProfileDraft = { ...theProfile(), identifier: 'kenmerk' }
    expect(caseFaults(asJson(await draftToCase(draft, changed)))).toEqual([])
  })

  test('identifiers are the same each time, and those of somebody else are kept', async () => {
    const other = '1b4e28ba-2fa1-41d2-883f-0016d3cca427'
    const [first, ...rest] = theProfile().clusters
    const draft: ProfileDraft = {
      ...theProfile(),
      clusters: first ? [{ ...first, identifier: other }, ...rest] : [],
    }
    const [one, two] = await Promise.all([draftToCase(draft, changed), draftToCase(draft, changed)])
    expect(one).toEqual(two)
    expect(JSON.stringify(one)).toContain(other)
    const read = await readProfile(bytesOf(JSON.stringify(one)))
    expect(read).toHaveProperty(['draft', 'clusters', 0, 'identifier'], other)
  })
})

describe('Moodle', () => {
  test('what it knows of a profile comes back as it was, and the rest is named', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (draft) => {
        const { text } = draftToMoodle(draft, 'nl')
        const read = await readProfile(bytesOf(text))
        expect(read).toHaveProperty(
          'draft.clusters',
          draft.clusters?.map(({ id, title, summary, competencies }) => ({
            id,
            title: inDutch(title),
            ...(summary && { summary: inDutch(summary) }),
            competencies: competencies.map((one) => ({ id: one.id, text: inDutch(one.text) })),
          })),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('has the fourteen columns, and a scale with its norm', () => {
    const { text, lost } = draftToMoodle(theProfile(), 'nl')
    const [head = '', framework = ''] = text.split('\r\n')
    expect(head.split(',')).toHaveLength(14)
    expect(framework).toContain('"[{""scaleid"":""1""},{""id"":1,""scaledefault"":1,""proficient"":0}')
    expect(lost.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['otherLanguages', 'anchors', 'examples', 'plain', 'tasks', 'concepts']),
    )
  })
})

test('the file of a host is read as it is', async () => {
  const file = dataJson('profiles/bcmb-clientondersteuner.json')
  const read = await readProfile(bytesOf(JSON.stringify(file)))
  expect(read).toMatchObject({ format: 'json', draft: file, faults: [] })
})

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** What goes out in Dutch: another language where there is none. */
function inDutch(texts: Texts = {}) {
  return { nl: texts['nl'] ?? Object.values(texts)[0] }
}
