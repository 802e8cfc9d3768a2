import fc from 'fast-check'
import type { CpdEntry } from '../../src/domain/documents/ledgerEntry'
import type { CalendarDate } from '../../src/lib/calendarDate'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { anyDay } from './arbitraries'

type Given = Partial<Omit<CpdEntry, 'date'>> & { readonly date?: string }

/** A line of the ledger with nothing in it but what is given. */
export function aLine({ date = '2026-06-01', ...given }: Given = {}): CpdEntry {
  return { title: '', category: '', accreditation: '', ...given, date: date as CalendarDate }
}

const anyAmount = fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100)
/** Also what a spreadsheet would take for a formula, and what hides one. */
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', ',', '"', "'", 'a', '＝'),
    maxLength: 12,
  }),
  fc.constantFrom('Intervisie', 'intervisie', 'Scholing'),
)

export const anyLine: fc.Arbitrary<CpdEntry> = fc.record(
  {
    date: anyDay,
    title: anyText,
    category: anyText,
    accreditation: anyText,
    points: anyAmount,
    hours: anyAmount,
  },
  { requiredKeys: ['date', 'title', 'category', 'accreditation'] },
)

const stored = { revision: 1, writers: { proef: 1 } } as const

/** A register on its way, as it lies in the database: for screens that need something to show. */
export function registerDocuments(): readonly DocumentRecord[] {
  const lines: readonly (readonly [string, CpdEntry])[] = [
    [
      'regel-1',
      aLine({
        date: '2026-10-03',
        title: 'Scholing Wlz en langdurige zorg',
        category: 'Scholing',
        accreditation: 'REG-2026-114',
        points: 7.5,
        hours: 6,
      }),
    ],
    [
      'regel-2',
      aLine({ date: '2026-09-12', title: 'Intervisie', category: 'Intervisie', points: 1.25, hours: 2.5 }),
    ],
    ['regel-3', aLine({ date: '2026-04-20', title: 'Boek over presentie gelezen', hours: 9 })],
    [
      'regel-4',
      aLine({ date: '2025-11-30', title: 'Symposium mantelzorg', category: 'Scholing', points: 3 }),
    ],
  ]
  return [
    {
      ...stored,
      id: 'register',
      kind: 'register',
      steps: {
        'hbo-niveau': aLine({ date: '2025-06-20' }).date,
        modulecertificaten: aLine({ date: '2026-02-14' }).date,
      },
      from: aLine({ date: '2026-03-01' }).date,
      target: 50,
    },
    ...lines.map(([id, line]) => ({ ...stored, id, kind: 'ledgerEntry' as const, ...line })),
  ]
}
