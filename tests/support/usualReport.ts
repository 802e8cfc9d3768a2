import { shownEvidence, shownGoal } from '../../src/domain/shownWork'
import { drawUpReport, type Audience, type Report } from '../../src/domain/report'
import { competenciesOf } from '../../src/domain/profile'
import type { ShownAssignment } from '../../src/domain/work'
import { aGoal } from './aGoal'
import { aPerson } from './aReport'
import { aSealedAssessment, competencyId, day, reportId, theProfile } from './builders'
import { anEvidenceRecord } from './evidence'

/*
 * What people usually hand to one another: two assessments, what to talk about, a goal and an example.
 */

const profile = theProfile()
const ids = competenciesOf(profile).map(({ id }) => id)
const scores = (pattern: readonly (1 | 2 | 3 | 4 | 5)[]) =>
  Object.fromEntries(ids.map((id, place) => [id, pattern[place % pattern.length] ?? 3]))

const patterns = [
  [2, 3, 2, 3, 2],
  [2, 3, 3, 3, 2],
  [3, 3, 2, 4, 3],
  [3, 3, 3, 4, 3, 3, 4],
  [4, 3, 3, 4, 3, 2, 4],
] as const

/** As many as there were, the oldest first, half a year apart. */
const earlierOnes = (count: number) =>
  patterns.slice(0, count).map((pattern, index) => {
    const date = ['2024-03-10', '2024-09-12', '2025-03-11', '2025-09-09', '2026-03-10'].slice(-count)[index]
    return aSealedAssessment({
      id: `toen-${index}`,
      ...(date !== undefined && { date }),
      moment: { kind: index === 0 ? 'begin' : 'midway' },
      scores: scores(pattern),
    })
  })
const notes = {
  '1.2':
    'Bij een eerste gesprek vertel ik nu altijd eerst voor wie ik werk en wat ik niet doe. Dat geeft rust.',
  '4.1': 'Het wijkteam weet mij te vinden. De huisartsen nog niet, daar wil ik dit jaar mee beginnen.',
}
const latest = aSealedAssessment({
  id: 'nu',
  date: '2026-11-20',
  scores: scores([4, 4, 3, 4, 3, 2, 5]),
  notes,
})

const goal = shownGoal(
  { profile, outcomes: [] },
  aGoal({
    aim: 'Vaker op tijd grenzen stellen, ook als iemand daar niet blij mee is',
    why: 'Ik merk dat ik te lang doorga, en dat helpt niemand.',
    from: 3,
    to: 4,
    by: '2027-03-01',
    help: 'Mijn werkbegeleider',
    proof: 'Mijn agenda loopt niet meer uit.',
    actions: [
      ['Meelopen met een collega die dit goed kan', '2026-12-15', '2026-11-12'],
      ['In drie gesprekken vooraf zeggen hoe lang het duurt', '2027-01-10'],
    ],
  }),
  day('2026-11-21'),
)

const example = shownEvidence(
  profile,
  anEvidenceRecord({
    title: 'Het gezin dat niemand binnenliet',
    situation:
      'Een gezin had al drie hulpverleners de deur gewezen. De gemeente vroeg of ik het wilde proberen.',
    task: 'Ik wilde weten wat zij zelf nodig vonden, en niet wat anderen van hen vonden.',
    action:
      'Ik kwam zonder formulier, dronk thee en vroeg wat er deze week goed ging. Pas de derde keer ging het over geld.',
    result: 'Zij vroegen zelf om hulp bij de brieven. Nu komt er elke week iemand die ze zelf kozen.',
    reflection: 'Ik zou eerder zeggen dat ik geen rapport over hen schrijf.',
    competencies: ['1.1', '3.1'],
  }),
)

const assignment: ShownAssignment = {
  strong: ids.slice(0, 3).map((competency) => ({ competency, reason: 'Hier krijg ik vaak dank voor.' })),
  grow: ids.slice(5, 8).map((competency) => ({ competency, reason: 'Dit stel ik nu nog uit.' })),
  reflection: 'Ik schreef eerst overal een vier op. Pas bij de voorbeelden zag ik waar ik nog zoek.',
}

/** Of Sanne about 20 November 2026, beside one assessment before it, or none or up to five. */
export function usualReport(audience: Audience = 'supervisor', before = 1): Report {
  const isForTrainer = audience === 'trainer'
  return drawUpReport(
    { profile, latest, earlier: earlierOnes(before), person: aPerson('Sanne de Boer') },
    {
      audience,
      earlier: 'all',
      notes: new Map(Object.entries(notes).map(([id, note]) => [competencyId(id), note])),
      doubts: false,
      topics: isForTrainer
        ? []
        : [
            { kind: 'competency', competency: competencyId('2.3') },
            { kind: 'competency', competency: competencyId('5.1') },
            { kind: 'own', text: 'Hoe ik rustig blijf als een gesprek anders loopt' },
          ],
      questions: isForTrainer
        ? []
        : ['Mag ik een keer meelopen bij een intake?', 'Waar zie jij mij groeien?'],
      reviews: [],
      work: { evidence: [example], goals: [goal], ...(isForTrainer && { assignment }) },
    },
    { id: reportId('rapport-1'), on: day('2026-11-21') },
  )
}
