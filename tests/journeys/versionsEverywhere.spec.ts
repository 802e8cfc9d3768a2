import type { Profile } from '../../src/domain/profile'
import { drawUpReport } from '../../src/domain/report'
import { wordingOf } from '../../src/domain/wordingOf'
import { exchangeFormat } from '../../src/exchange/report/envelope'
import { plainContent } from '../../src/exchange/report/plainContent'
import { reviewFileContent } from '../../src/exchange/report/reviewToText'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { aGoal, asRecord } from '../support/aGoal'
import { aPerson, aReview } from '../support/aReport'
import { aSealedAssessment, day, everywhere, reportId } from '../support/builders'
import { theProgramme } from '../support/content'
import { deviceContents } from '../support/deviceContents'
import { anEvidenceRecord } from '../support/evidence'
import { expect, test } from '../support/journey'
import { fills, seed } from '../support/seed'
import { after, before, theirHistory } from '../support/twoVersions'
import { resultOf, says, VersionedHost } from '../support/VersionedHost'

/* Finished by an earlier build, which did not keep the words of a version. */
const then = aSealedAssessment({
  profile: before,
  id: 'toen',
  date: '2026-03-01',
  scores: { ...everywhere(2, before), 'd.1': 5 },
})
const now = aSealedAssessment({
  profile: after,
  id: 'nu',
  date: '2026-11-01',
  moment: { kind: 'end' },
  scores: { ...everywhere(4, after), 'b.4': 1 },
})

test('what was finished before words were kept stays readable when the host takes its history away', async ({
  page,
}) => {
  const host = await new VersionedHost().opens(page)
  host.serves(after, theirHistory)
  await seed(page, [then])
  // Nobody looks at the result meanwhile.
  await expect
    .poll(async () => (await deviceContents(page)).tables)
    .toContain(JSON.stringify(wordingOf(before)).slice(1, 400))
  host.serves(after)
  await page.goto('./#/meting/toen/resultaat')
  await page.reload()
  expect((await resultOf(page)).table).toContain('Vroeger twee')
  await expect(page.getByText('Gemaakt met versie 1.0.0 van het profiel.')).toBeVisible()
})

test('goals, evidence, reactions and the course follow a competency, or say that it is gone', async ({
  page,
}) => {
  const host = await new VersionedHost().opens(page)
  host.serves(after, theirHistory, aCourse)
  await seed(page, [then], whatNamesCompetencies)
  await page.goto('./#/plan')
  await says(page, [
    'Competentie c.6: Reist',
    'Competentie b.3: Faxt (staat niet meer in het profiel)',
    'Cluster d: Cluster d',
  ])
  await page.goto('./#/plan/doel-1')
  await expect(page.getByText('1 maart 2026: 5 Nu vijf')).toBeVisible()
  await page.goto('./#/plan/nieuw')
  await expect(page.getByRole('heading', { level: 3, name: 'c.6 Reist' })).toHaveCount(0)
  await page.goto('./#/plan/nieuw/competentie/b.3')
  await says(page, ['Nummer b.3 staat niet meer in het profiel. Kies hieronder waar je leerdoel over gaat.'])
  await page.goto('./#/bewijs/bewijs-1')
  await says(page, ['Dit staat niet meer in het profiel en telt hier niet mee:', 'b.3 Faxt'])
  await expect(page.getByRole('listitem').filter({ hasText: /^c\.6 Reist$/ })).toBeVisible()
  await page.goto('./#/bewijs/overzicht')
  await expect(page.getByText(/^Bij 8 van de 10 competenties heb je nog geen bewijs\./)).toBeVisible()
  await page.goto('./#/opleiding/kompas')
  await says(page, [
    'De meting van 1 maart 2026 is gemaakt met versie 1.0.0 van het profiel.',
    '1 competentie is nieuw en telt niet mee: b.4.',
  ])

  await seed(page, [now], [theReaction])
  await page.goto('./#/meting/nu/reactie/beoordeling-1')
  await says(page, [
    'Deze reactie gaat over versie 1.0.0 van het profiel. 2 niveaus zijn hier niet te vergelijken: b.3 en c.2.',
  ])
  await expect(page.getByRole('link', { name: 'Maak hiervan een leerdoel c.6' })).toBeVisible()
  await page.goto('./#/groei/cluster/c')
  await expect(page.getByText(/2 niveaus zijn hier niet te vergelijken: b\.3 en c\.2/)).toBeVisible()
  await page.goto('./#/rapport/nu')
  await page.locator('summary').getByText('Reacties', { exact: true }).tap()
  await says(page, [
    '1 reactie gaat over een andere versie van het profiel dan dit rapport (versie 2.0.0). Die kan niet mee.',
  ])
})

test('a team of two versions is counted together, and what not both have counts for nobody', async ({
  page,
}) => {
  const host = await new VersionedHost().opens(page)
  host.serves(after, theirHistory)
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) =>
    receivedReport(index < 3 ? reportOf(name, before, then) : reportOf(name, after, now), day('2026-11-03')),
  )
  await fills(page, {
    reports: people.map(({ record }) => ({ ...record, sight: 'shown' })),
    reportContents: people.map(({ whole }) => whole),
  })
  await page.goto('./#/team')
  await expect(page.getByText(/6 mensen, profiel Uitgevonden profiel, versie 2\.0\.0\./)).toBeVisible()
  await says(page, [
    'Niet iedereen scoorde dezelfde versie van het profiel. Daarom tellen 4 competenties voor niemand mee: b.12, b.4, c.4 en c.5.',
  ])
})

const ofInvented = { profile: before.id }
const whatNamesCompetencies = [
  asRecord('goal', 'doel-1', { ...aGoal({ about: { kind: 'competency', id: 'd.1' } }), ...ofInvented }),
  asRecord('goal', 'doel-2', { ...aGoal({ about: { kind: 'competency', id: 'b.3' } }), ...ofInvented }),
  asRecord('goal', 'doel-3', { ...aGoal({ about: { kind: 'cluster', id: 'd' } }), ...ofInvented }),
  {
    ...anEvidenceRecord({
      title: 'Op reis',
      situation: 'Ik reisde mee.',
      competencies: ['d.1', 'b.3', 'a.1'],
    }),
    ...ofInvented,
  },
]
const theReaction = asRecord('review', 'van-bea', {
  side: 'received',
  format: exchangeFormat,
  content: plainContent(
    reviewFileContent(
      {
        ...aReview({ marks: { 'a.1': 3, 'b.3': 5, 'c.2': 1, 'd.1': 2 } }),
        profile: { id: before.id, version: before.version },
      },
      wordingOf(before),
    ),
  ),
})

/** The real course, its days about the clusters of the invented profile. */
const aCourse = {
  ...theProgramme(),
  profile: before.id,
  sessions: theProgramme().sessions.map((session, index) => ({
    ...session,
    coversTasks: [],
    coversClusters: [['a'], ['b'], ['c'], ['d']][index % 4],
  })),
}

function reportOf(name: string, profile: Profile, latest: typeof then) {
  return drawUpReport(
    { profile, latest, earlier: [], person: aPerson(name) },
    {
      audience: 'supervisor',
      earlier: 'none',
      notes: new Map(),
      doubts: false,
      topics: [],
      questions: [],
      reviews: [],
    },
    { id: reportId(`rapport-${name}`), on: day('2026-11-02') },
  )
}
