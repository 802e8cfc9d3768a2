import { exchangeFormat } from '../../src/exchange/report/envelope'
import { plainContent } from '../../src/exchange/report/plainContent'
import { reviewFileContent } from '../../src/exchange/report/reviewToText'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { asRecord } from './aGoal'
import { aReport, aReview } from './aReport'
import { competencyId, day, theProfile } from './builders'
import { everyDocument } from './everyDocument'
import { everything } from './screens'

/** The course of which something is done. */
export const programme = { id: 'bcmb-basisopleiding' }

/** What the review that is made here is about; it asks to talk about one competency. */
export const report = aReport({
  id: 'rapport-1',
  topics: [{ kind: 'competency', competency: competencyId('1.1') }],
})
const review = aReview({
  about: report,
  marks: { '1.1': 3 },
  remarks: { '1.1': 'Je luistert.' },
  remark: 'Goed bezig.',
  agreements: [{ text: 'Samen kijken', by: day('2027-01-10') }],
})
const made = asRecord('review', 'mijn-beoordeling', {
  side: 'made',
  format: exchangeFormat,
  content: plainContent(
    reviewFileContent({ ...review, topics: [{ kind: 'own', text: 'Werkdruk' }] }, theProfile()),
  ),
})
const received = receivedReport(report, day('2026-11-03'))

/** One or more of everything, by table, with something in every field. */
export const filledRecords = {
  assessments: everything.map((one) => assessmentToRecord(one)),
  documents: [...everyDocument.filter(({ conflictOf }) => conflictOf === undefined).map(filled), made],
  reports: [{ ...received.record, sight: 'shown' }],
  reportContents: [received.whole],
} as const

function filled(document: DocumentRecord): DocumentRecord {
  const on = day('2026-10-06')
  if (document.kind === 'person') return { ...document, topics: ['Mijn werkdruk'] }
  if (document.kind === 'assignment') return { ...document, group: 'Groep 12', read: false, handedInOn: on }
  if (document.kind !== 'course') return document
  const planned = () => ({ plannedOn: day('2027-02-01'), passed: { on } })
  return {
    ...document,
    certificates: { '1': { on } },
    tests: { casustoets: planned(), reflectietoets: planned() },
  }
}
