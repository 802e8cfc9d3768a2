import type { SealedAssessment } from '../../src/domain/assessment'
import { competenciesOf } from '../../src/domain/profile'
import { drawUpReport, type Audience, type Report } from '../../src/domain/report'
import type { Review } from '../../src/domain/review'
import type { Topic } from '../../src/domain/topic'
import { aPerson, aReview } from './aReport'
import { aSealedAssessment, competencyId, day, reportId, theProfile } from './builders'
import { fiveLevels } from './scales'

/*
 * Reports with as much in them as people write, and more.
 */

/** A title of two lines. */
export const longName = 'Johanna Wilhelmina van Oldenbarnevelt-Schimmelpenninck'

const ids = competenciesOf(theProfile()).map(({ id }) => id)

/** A note of some lines for each competency, each with its number. */
const notes = Object.fromEntries(
  ids.map((id) => [
    id,
    `Toelichting ${id}: tijdens het huisbezoek vroeg ik eerst wat er al goed gaat, en daarna wat iemand zelf wil. ` +
      'Samen maakten we een plan voor de komende weken, met een eerste stap die klein genoeg was om te lukken.',
  ]),
)

/** Once a year, the last on 1 June 2026; every competency has another level and a note each time. */
export function fullAssessments(count: number): readonly SealedAssessment[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = count - 1 - index
    return aSealedAssessment({
      id: `meting-${index + 1}`,
      date: `${2026 - turn}-06-01`,
      moment: { kind: 'own', label: `Na het ${index + 1}e jaar bij de gemeente` },
      sequence: index + 1,
      scores: Object.fromEntries(ids.map((id, place) => [id, fiveLevels[(place * 3 + turn * 2) % 5] ?? 3])),
      notes,
      doubts: ids.slice(0, 4),
    })
  })
}

/** Longer than most competencies. */
export const ownTopics = [
  'Hoe ik rustig blijf in een gesprek dat anders loopt dan ik had voorbereid en bedacht',
  'Wat ik nodig heb om vaker op tijd grenzen te stellen, ook als iemand daar niet blij mee is',
] as const

const longTopics: readonly Topic[] = [
  { kind: 'competency', competency: competencyId('1.2') },
  { kind: 'competency', competency: competencyId('3.4') },
  { kind: 'competency', competency: competencyId('6.1') },
  ...ownTopics.map((text) => ({ kind: 'own', text }) as const),
]

const agreements = [
  {
    text: 'Samen op huisbezoek bij een gezin dat nieuw is, en daarna kort nabespreken',
    by: day('2026-09-15'),
  },
  { text: 'Twee keer meelopen bij het wijkteam', by: day('2026-10-01') },
  { text: 'In januari opnieuw scoren en de reactie naast de eigen scores leggen' },
]

export function fullReviews(count: number): readonly Review[] {
  return Array.from({ length: count }, (_, index) => ({
    ...aReview({
      id: `beoordeling-${index + 1}`,
      reviewer: aPerson(`Beatrix van den Bergh-Hoogterp de Wit ${index + 1}`),
      marks: Object.fromEntries(ids.map((id, place) => [id, fiveLevels[(place + index) % 5] ?? 3])),
      remarks: Object.fromEntries(
        ids.slice(0, 6).map((id) => [id, `Dit zag ik je doen bij ${id}, met aandacht.`]),
      ),
      agreements: index === 0 ? agreements : [],
      remark:
        'Je bent dit jaar zichtbaar gegroeid in het stellen van open vragen, en in het verdragen van stilte.',
    }),
    about: { report: reportId('rapport-1'), person: aPerson(longName), date: day('2026-06-01') },
    topics: longTopics.slice(0, 3),
  }))
}

interface Given {
  readonly audience?: Audience
  readonly moments?: number
  readonly reviews?: number
  readonly name?: string
}

/** With everything chosen. */
export function fullReport(given: Given = {}): Report {
  const { audience = 'supervisor', moments = 12, reviews = 1, name = longName } = given
  const all = fullAssessments(moments)
  const latest = all.at(-1)
  if (!latest) throw new Error('A report is about an assessment')
  return drawUpReport(
    { profile: theProfile(), latest, earlier: all.slice(0, -1), person: aPerson(name) },
    {
      audience,
      earlier: 'all',
      notes: new Map([...latest.answers].map(([id, { note }]) => [id, note])),
      doubts: true,
      topics: longTopics,
      questions: [
        'Mag ik een keer meelopen bij een intake?',
        'Hoe gaan anderen om met een gezin dat niet wil dat je komt, terwijl de gemeente dat wel verwacht?',
      ],
      reviews: fullReviews(reviews),
    },
    { id: reportId('rapport-1'), on: day('2026-06-02') },
  )
}
