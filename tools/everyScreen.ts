import { courseRoutes } from '../src/navigation/coursePaths.ts'
import { routes } from '../src/navigation/paths.ts'
import { exchangeFormat } from '../src/exchange/report/envelope.ts'
import { plainContent } from '../src/exchange/report/plainContent.ts'
import { reviewFileContent } from '../src/exchange/report/reviewToText.ts'
import { receivedReport } from '../src/shared/reports/storedReports.ts'
import { assessmentToRecord } from '../src/storage/records/assessmentRecord.ts'
import type { Assessment } from '../src/domain/assessment.ts'
import { competenciesOf } from '../src/domain/profile.ts'
import { levels } from '../src/domain/score.ts'
import { asRecord } from '../tests/support/aGoal.ts'
import { aPerson, aReport, aReview } from '../tests/support/aReport.ts'
import { aSealedAssessment, competencyId, day, theProfile, type Scores } from '../tests/support/builders.ts'
import { everyDocument } from '../tests/support/everyDocument.ts'
import { everything, screens } from '../tests/support/screens.ts'

/** Somebody of whom every screen is looked at. */
export interface Onlooker {
  readonly name: string
  /** What lies in their database, by table. */
  readonly records: Readonly<Record<string, readonly unknown[]>>
  readonly screens: readonly string[]
}

/** A way in which people look. */
export interface Way {
  readonly viewports: readonly { readonly width: number; readonly height: number }[]
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  readonly language?: 'en'
  /** How large the words are, of their usual size. */
  readonly text?: string
}

const phone = { width: 360, height: 640 }
const desktop = { width: 1280, height: 800 }

export const ways: Readonly<Record<string, Way>> = {
  light: { viewports: [phone, desktop] },
  dark: { viewports: [phone, desktop], colorScheme: 'dark' },
  english: { viewports: [phone, desktop], language: 'en' },
  forced: { viewports: [phone, desktop], forcedColors: 'active' },
  landscape: { viewports: [{ width: 640, height: 360 }] },
  large: { viewports: [{ width: 320, height: 256 }], text: '200%' },
}

const topics = [
  { kind: 'competency', competency: competencyId('2.1') },
  { kind: 'own', text: 'Hoe ik samenwerk met het wijkteam' },
] as const

/** Nobody looked at the first yet; of the third nobody saw the scores. */
const sights = ['undecided', 'shown', 'hidden', 'shown', 'shown', 'shown', 'shown'] as const

const reports = ['Noor', 'Ilse', 'Karim', 'Marja', 'Tom', 'Els', 'Wim'].map((name, index) =>
  aReport({
    id: `rapport-${index}`,
    person: aPerson(name),
    latest: { id: `meting-${index}`, scores: varied(3, index), notes: { '1.1': 'Ik neem de tijd.' } },
    topics,
    questions: ['Wat zie jij mij goed doen?'],
  }),
)

const received = reports.map((report) => receivedReport(report, day('2026-11-22')))

const made = reports.slice(2, 4).map((about, index) =>
  aReview({
    id: `beeld-${index}`,
    about,
    marks: Object.fromEntries(Object.entries(varied(3, 4)).slice(0, index === 0 ? 12 : undefined)),
    remarks: { '1.1': 'Je luistert rustig.' },
    agreements: [{ text: 'Samen op huisbezoek', by: day('2027-01-15') }],
    remark: 'Mooie stap vooruit.',
  }),
)

export const onlookers: readonly Onlooker[] = [
  {
    name: 'supporter',
    records: {
      assessments: everything.map((one, index) =>
        assessmentToRecord(one.status === 'open' ? one : scored(one, varied(2 + index * 0.6, index))),
      ),
      documents: everyDocument,
    },
    screens,
  },
  {
    name: 'supervisor',
    records: {
      reports: received.map(({ record }, index) => ({ ...record, sight: sights[index] })),
      reportContents: received.map(({ whole }) => whole),
      documents: made.map((review) =>
        asRecord('review', review.id, {
          side: 'made',
          format: exchangeFormat,
          content: plainContent(reviewFileContent(review, theProfile())),
        }),
      ),
    },
    screens: [
      '/',
      '/meer',
      '/rapporten',
      '/rapporten/openen',
      '/team',
      ...[0, 1, 2, 3].flatMap((index) =>
        ['', '/beeld', '/beeld/1', '/beeld/onderwerpen', '/gesprek', '/reactie'].map(
          (part) => `/rapporten/rapport-${index}${part}`,
        ),
      ),
    ],
  },
  {
    name: 'student',
    records: {
      assessments: [assessmentToRecord(aSealedAssessment({ id: 'eind', scores: varied(2.4, 1) }))],
      documents: everyDocument.filter(({ kind }) => kind === 'person' || kind === 'course'),
    },
    screens: [
      '/',
      ...screens.filter((screen) =>
        /^\/(opdracht|opleiding|meting\/eind\/resultaat$|groei$|plan)/.test(screen),
      ),
    ],
  },
  {
    name: 'nobody',
    records: {},
    screens: Object.values({ ...routes, ...courseRoutes }).filter((route) => !route.includes(':')),
  },
]

/** Scores that differ by competency, around this level. */
function varied(middle: number, turn: number): Scores {
  const scores = competenciesOf(theProfile()).map(({ id }, index) => {
    const level = Math.round(middle + ((index * 7 + turn * 3) % 5) * 0.5 - 1)
    return [id, levels.find((one) => one >= level) ?? 5] as const
  })
  return Object.fromEntries(scores)
}

/** The same with a level for every competency; what was written with a score stays. */
function scored<T extends Assessment>(one: T, scores: Scores): T {
  const answers = Object.entries(scores).map(([id, score]) => {
    const { note = '', doubt = false } = one.answers.get(competencyId(id)) ?? {}
    return [competencyId(id), { note, doubt, score, revision: 1 }] as const
  })
  return { ...one, answers: new Map(answers) }
}
