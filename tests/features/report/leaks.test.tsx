import type { OwnPerson } from '../../../src/domain/documents/person'
import { act, renderHook, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AssessmentRecord, assessmentToRecord } from '../../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../../src/storage/records/documentRecord'
import { reportToCsv } from '../../../src/exchange/csv/reportToCsv'
import { plainContent } from '../../../src/exchange/report/plainContent'
import { reportToText } from '../../../src/exchange/report/reportToText'
import { reviewFileContent, reviewToText } from '../../../src/exchange/report/reviewToText'
import { newRequest } from '../../../src/exchange/report/newRequest'
import { requestToText } from '../../../src/exchange/report/requestToText'
import { reviews } from '../../../src/shared/reports/storedReviews'
import { teamToCsv } from '../../../src/exchange/csv/teamToCsv'
import { teamPicture, type TeamMember } from '../../../src/domain/team'
import { useReviewDocument } from '../../../src/papers/useReviewDocument'
import { useTeamDocument } from '../../../src/papers/useTeamDocument'
import { atOnce } from '../../support/atOnce'
import { theProfile } from '../../support/content'
import type { Draft } from '../../../src/features/report/Draft'
import { useComposed } from '../../../src/features/report/useComposed'
import { fileName } from '../../../src/features/report/fileName'
import { useReportSubject, type ReportSubject } from '../../../src/features/report/useReportSubject'
import { useConversationSheet } from '../../../src/papers/useConversationSheet'
import { useCsvWords } from '../../../src/papers/useCsvWords'
import { useReportDocument } from '../../../src/papers/useReportDocument'
import { useReportRadar } from '../../../src/papers/useReportRadar'
import { i18n } from '../../../src/i18n/i18n'
import { writePdf } from '../../../src/exchange/pdf/writePdf'
import type { PrintedDocument } from '../../../src/domain/printedDocument'
import type { Review } from '../../../src/domain/review'
import { recordOwnPerson } from '../../../src/shared/documents/ownPerson'
import { database } from '../../../src/storage/database'
import { anOpenAssessment, assessmentId, competencyId, day, personId, reportId } from '../../support/builders'
import { everyDocument } from '../../support/everyDocument'
import { fullAssessments, fullReport, fullReviews } from '../../support/fullReport'
import { Marks } from '../../support/marks'
import { wordsInPdf } from '../../support/pdfWords'
import { pdfFonts } from '../../support/printedDocuments'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { timeoutMs } from '../../support/timeoutMs'

const marks = new Marks()
const moments = 3
const latest = `meting-${moments}`

/** All that lies on a device, with a mark in every text. */
const assessments: readonly AssessmentRecord[] = [
  ...fullAssessments(moments).map((one) => marks.plant(one.id, assessmentToRecord(one))),
  marks.plant('open', assessmentToRecord(anOpenAssessment({ id: 'open', notes: { '1.1': 'nog bezig' } }))),
  marks.plant('bin', {
    ...assessmentToRecord({ ...(fullAssessments(1)[0] ?? never()), date: day('2020-01-01') }),
    id: assessmentId('bin'),
    original: assessmentId('bin'),
    binnedOn: day('2026-06-02'),
  }),
]
const around = { revision: 1, writers: { device: 1 } } as const
const [received, made] = fullReviews(2)
const own = marks.plant('person', {
  kind: 'person' as const,
  id: 'person',
  ...around,
  person: 'ik',
  name: 'x',
  questions: ['x', 'x'],
  topics: ['x'],
})
const documents: readonly DocumentRecord[] = [
  own,
  marks.plant('received', {
    kind: 'review',
    id: 'received',
    side: 'received',
    ...around,
    ...contentOf(received),
  }),
  marks.plant('made', { kind: 'review', id: 'made', side: 'made', ...around, ...contentOf(made) }),
  ...everyDocument
    .filter(({ kind }) => !['person', 'review', 'teamExport'].includes(kind))
    .map((document) => marks.plant(document.id, withAll(document))),
]

/** The assignment is about what is handed out here. */
function withAll(document: DocumentRecord): DocumentRecord {
  return document.kind === 'assignment' ? { ...document, assessment: assessmentId(latest) } : document
}

const example = ['title', 'situation', 'task', 'action', 'result', 'reflection']
const goal = ['aim', 'why', 'help', 'proof', 'actions.0.text', 'actions.1.text', 'actions.2.text']
const reasons = ['strong.0', 'strong.1', 'strong.2', 'grow.0', 'grow.1'].map((one) => `${one}.reason`)

function contentOf(review: Review = never()) {
  return { format: 1, content: plainContent(reviewFileContent(review, fullReport().profile)) }
}

function never(): never {
  throw new Error('there is always one')
}

type Choice = 'notes' | 'name' | 'questions' | 'topics' | 'reviews' | 'work'
type Said = Partial<Pick<OwnPerson, 'name' | 'questions' | 'topics'>>

interface Chosen {
  readonly draft: Partial<Draft>
  readonly said?: Said
  readonly places: readonly string[]
}

/** What can be chosen, each with the marks that come along. */
const choices: Readonly<Record<Choice, Chosen>> = {
  notes: {
    draft: { notes: [competencyId('1.1'), competencyId('7.4')] },
    places: [`${latest}.answers.1.1.note`, `${latest}.answers.7.4.note`],
  },
  name: { draft: {}, said: { name: own.name }, places: ['person.name'] },
  questions: {
    draft: {},
    said: { questions: own.questions },
    places: ['person.questions.0', 'person.questions.1'],
  },
  topics: { draft: {}, said: { topics: own.topics }, places: ['person.topics.0'] },
  reviews: {
    draft: { reviews: fullReviews(1).map(({ id }) => id) },
    places: marks.places.filter((place) => place.startsWith('received.') && !place.includes('.about.')),
  },
  work: {
    draft: { evidence: ['bewijs-1'], goals: ['doel-1'], assignment: true },
    places: [
      ...example.map((field) => `bewijs-1.${field}`),
      ...goal.map((field) => `doel-1.${field}`),
      ...[...reasons, 'reflection'].map((field) => `assignment.${field}`),
    ],
  },
}
const names = ['notes', 'name', 'questions', 'topics', 'reviews', 'work'] as const satisfies readonly Choice[]
const subsets = names.reduce<readonly (readonly Choice[])[]>(
  (all, name) => [...all, ...all.map((some) => [...some, name])],
  [[]],
)

interface Outgoing {
  readonly composed: ReturnType<typeof useComposed>
  readonly report: PrintedDocument
  readonly sheet: PrintedDocument
  readonly picture: unknown
  readonly csv: string
}
let now: Outgoing | undefined

function keep(out: Outgoing): void {
  now = out
}

interface ProbeProps {
  readonly tell: (out: Outgoing) => void
}

function Probe({ tell }: ProbeProps) {
  const subject = useReportSubject(latest)
  return subject.type === 'Subject' ? <Composed subject={subject} tell={tell} /> : null
}

interface ComposedProps extends ProbeProps {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
}

function Composed({ subject, tell }: ComposedProps) {
  const composed = useComposed(subject)
  const { report } = composed
  const pages = useReportDocument([theProfile()])(report)
  const sheet = useConversationSheet()(report)
  const picture = useReportRadar()(report)
  const csv = reportToCsv(report, useCsvWords(), 'nl')
  useEffect(() => {
    tell({ composed, report: pages, sheet, picture, csv })
  })
  return null
}

beforeAll(async () => {
  await aDatabaseWith()
  await database.assessments.bulkPut(assessments)
  await database.documents.bulkPut(documents)
  await i18n.loadNamespaces(['report', 'handOn', 'growth', 'common', 'review', 'team'])
})

describe('what goes out holds what was chosen, and nothing else that lies on the device', () => {
  test('there is a mark in every text', () => {
    expect(marks.places.length).toBeGreaterThan(150)
    for (const place of ['open.answers.1.1.note', 'bin.answers.1.1.note', 'made.content.review.remark']) {
      expect(marks.places).toContain(place)
    }
  })

  test.each(['supervisor', 'trainer'] as const)(
    'for the %s, in every file',
    { timeout: timeoutMs(120) },
    async (audience) => {
      await showScreen(<Probe tell={keep} />)
      await waitFor(() => expect(now?.composed.draft).toBeDefined())
      for (const earlier of ['none', 'previous', 'all'] as const) {
        for (const chosen of subsets) {
          const out = chooses({ audience, earlier }, chosen)
          const expected = [...expectedIn(earlier, chosen)].toSorted()
          const { report } = out.composed
          const data = await reportToText(report)
          expect([...marks.in(data)].toSorted(), `JSON with ${earlier} ${chosen.join()}`).toEqual(expected)
          const pages = [
            JSON.stringify(out.report),
            JSON.stringify(out.sheet),
            JSON.stringify(out.picture ?? ''),
            out.csv,
          ]
          for (const text of [...pages, fileName(report, 'x', 'pdf')]) expectOnly(text, expected)
          expectAll(JSON.stringify(out.report), chosen)
          if (earlier === 'previous' || (chosen.length > 1 && chosen.length < names.length)) continue
          const pdf = wordsInPdf(await pdfOf(out.report, { name: fileName(report, 'x', 'json'), text: data }))
          expect([...marks.in(pdf)].toSorted(), `PDF with ${earlier} ${chosen.join()}`).toEqual(expected)
          if (chosen.length < names.length) continue
          expectAll(wordsInPdf(await pdfOf(out.report, undefined)), chosen)
          expectOnly(wordsInPdf(await pdfOf(out.sheet, undefined)), expected)
        }
      }
    },
  )
})

describe('what others get besides the report', () => {
  test('a reaction holds what its maker wrote, and nothing else', async () => {
    const stored = documents.find(({ id }) => id === 'made')
    const { review, profile } = (stored?.kind === 'review' && reviews.fromFields(stored)) || never()
    const written = marks.places.filter((place) => place.startsWith('made.')).toSorted()
    const text = await reviewToText(review, profile)
    expect([...marks.in(text)].toSorted()).toEqual(written)
    const { result } = renderHook(() => useReviewDocument())
    const pdf = wordsInPdf(await pdfOf(result.current(review, profile), { name: 'reactie.json', text }))
    expect([...marks.in(pdf)].toSorted()).toEqual(written)
  })

  test('a request holds the name, and nothing else', async () => {
    const person = { id: personId('ik'), name: own.name }
    const request = newRequest(theProfile(), person, day('2026-06-02'))
    expect([...marks.in(await requestToText(request))]).toEqual(['person.name'])
  })

  test('the picture of a team holds nothing of anybody', async () => {
    const members = Array.from({ length: 6 }, (_, index) => memberCalled(`qz${1000 + index}kx`))
    const picture = atOnce(teamPicture(theProfile(), members))
    if (picture.type !== 'TeamPicture') throw new Error('six people are enough')
    const { result } = renderHook(() => useTeamDocument())
    const subject = { profile: theProfile(), picture, programmes: [] }
    const pdf = wordsInPdf(await pdfOf(result.current(subject, day('2026-06-02')), undefined))
    const csv = teamToCsv(picture, { cluster: 'c', below: 'b', near: 'm', atNorm: 'n', of: 'v' }, 'nl')
    expect([...marks.in(pdf), ...marks.in(csv)]).toEqual([])
    expect(pdf).toContain(theProfile().clusters[0]?.shortTitle.nl)
  })
})

function memberCalled(mark: string): TeamMember {
  const { date, madeOn } = fullReviews(1).map(({ madeOn: on }) => ({ date: on, madeOn: on }))[0] ?? never()
  const answers = fullAssessments(1)[0]?.answers ?? never()
  return { person: personId(mark), report: reportId(mark), date, madeOn, answers }
}

function chooses(draft: Pick<Draft, 'audience' | 'earlier'>, chosen: readonly Choice[]): Outgoing {
  const nothing = {
    notes: [],
    reviews: [],
    evidence: [],
    goals: [],
    assignment: false,
  }
  const taken = chosen.reduce<Partial<Draft>>((all, one) => ({ ...all, ...choices[one].draft }), {})
  const said = chosen.reduce<Said>((all, one) => ({ ...all, ...choices[one].said }), {})
  act(() => {
    now?.composed.change({ ...nothing, ...draft, ...taken })
    recordOwnPerson(() => ({ name: '', questions: [], topics: [], ...said }))
  })
  return now ?? never()
}

/** The name of a moment belongs to its scores. */
function expectedIn(earlier: Draft['earlier'], chosen: readonly Choice[]): ReadonlySet<string> {
  const shown = { none: 1, previous: 2, all: moments }[earlier]
  const labels = Array.from({ length: shown }, (_, index) => `meting-${moments - index}.moment.label`)
  return new Set([...labels, ...chosen.flatMap((one) => choices[one].places)])
}

function expectOnly(text: string, expected: readonly string[]): void {
  expect([...marks.in(text)].filter((place) => !expected.includes(place))).toEqual([])
}

/** All that was chosen stands on the pages. */
function expectAll(text: string, chosen: readonly Choice[]): void {
  const found = marks.in(text)
  expect(chosen.flatMap((one) => choices[one].places).filter((place) => !found.has(place))).toEqual([])
}

function pdfOf(
  document: PrintedDocument,
  data: { readonly name: string; readonly text: string } | undefined,
) {
  return writePdf(
    { document, data, made: '2026-11-21T10:11:12.345Z', password: undefined },
    { fonts: pdfFonts, onProgress: () => undefined },
  )
}
