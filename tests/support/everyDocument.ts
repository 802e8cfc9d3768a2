import { plainContent } from '../../src/exchange/report/plainContent'
import { wordingId } from '../../src/domain/wordingId'
import { wordingOf } from '../../src/domain/wordingOf'
import { exchangeFormat } from '../../src/exchange/report/envelope'
import { reviewFileContent } from '../../src/exchange/report/reviewToText'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { asRecord, someGoals } from './aGoal'
import { aReport, aReview } from './aReport'
import { assessmentId, competencyId, day, everywhere, theProfile } from './builders'
import { someEvidence } from './evidence'
import { registerDocuments } from './ledger'
import { gardener } from './otherProfessions'
import { otherSideOf } from './otherSides'
import { before } from './twoVersions'

const review = aReview({
  about: aReport({ latest: { date: '2026-11-01' } }),
  marks: { ...everywhere(3), '3.1': 5 },
  remarks: { '1.1': 'Je luistert rustig.' },
  remark: 'Goed bezig.',
})

const chosen = (...numbers: readonly string[]) =>
  numbers.map((number) => ({ competency: competencyId(number), reason: `Dit merk ik aan ${number}.` }))

const assignment = asRecord('assignment', 'assignment', {
  startedOn: day('2026-11-01'),
  read: true,
  assessment: assessmentId('eind'),
  strong: chosen('1.1', '2.1', '4.1'),
  grow: chosen('3.1', '5.1'),
  evidence: ['bewijs-1'],
  reflection: 'Ik wist minder dan ik dacht.',
})

/** One or more of every kind that there is, so that every screen has something to show; the assignment was changed on two devices. */
export const everyDocument: readonly DocumentRecord[] = [
  ...someEvidence,
  ...someGoals,
  ...registerDocuments(),
  asRecord('person', 'person', {
    person: 'persoon-1',
    name: 'Sanne',
    questions: ['Wat zie jij mij goed doen?'],
  }),
  asRecord('review', 'beoordeling-1', {
    side: 'received',
    format: exchangeFormat,
    content: plainContent(reviewFileContent(review, theProfile())),
  }),
  asRecord('wording', wordingId(before), { content: { ...wordingOf(before) } }),
  assignment,
  otherSideOf(assignment, { reflection: 'Op de laptop zag ik dat anders.' }),
  asRecord('hindsight', 'hindsight tussentijds', {
    assessment: assessmentId('tussentijds'),
    on: day('2026-11-10'),
    scores: Object.fromEntries(['1.1', '1.2', '1.3', '4.1'].map((number) => [number, 2])),
    reason: 'Na de eerste masterclass zag ik meer.',
  }),
  asRecord('pride', 'pride tussentijds', {
    assessment: assessmentId('tussentijds'),
    proud: [competencyId('1.1')],
    learn: [competencyId('2.2')],
  }),
  asRecord('profile', 'profile Hovenier', { content: gardener }),
  asRecord('course', 'course bcmb-basisopleiding', {
    programme: 'bcmb-basisopleiding',
    exemptions: ['verpleegkundige'],
    sessions: { mc1d1: { on: day('2026-10-05') } },
    assignments: { '1-2': { status: 'done', on: day('2026-10-06') }, '1-3': { status: 'begun' } },
    outcomes: { 'mc1d1-1': { on: day('2026-10-05') } },
    tests: { casustoets: { plannedOn: day('2027-02-01') } },
    certificates: {},
  }),
]

/** The same without the words of a profile, which nobody wrote. */
export const writtenDocuments = everyDocument.filter(({ kind }) => kind !== 'wording')
