import { cleanup, renderHook, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route } from 'wouter'
import { Course } from '../../src/features/course/Course'
import { ClusterScreen } from '../../src/features/growth/ClusterScreen'
import { Plan } from '../../src/features/plan/Plan'
import { teamPicture } from '../../src/domain/team'
import { changeLanguage, i18n } from '../../src/i18n/i18n'
import { useTeamDocument } from '../../src/papers/useTeamDocument'
import { coursePaths } from '../../src/navigation/coursePaths'
import { atOnce } from '../support/atOnce'
import { aSealedAssessment, day, everywhere, personId, reportId, theProfile } from '../support/builders'
import { theProgramme } from '../support/content'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

/*
 * The source has two days in one place in its programme and in another in its appendices. Wherever somebody would be sent
 * to such a day, it says so.
 */

const programme = theProgramme()
const days = programme.sessions.filter(({ elsewhere }) => elsewhere !== undefined)
const weak = aSealedAssessment({ date: '2026-11-01', scores: everywhere(2) })

beforeEach(async () => {
  await aDatabaseWith(weak)
  serveProgrammes()
})

test('the two days are each in the other’s module', () => {
  expect(days.map(({ label, module, elsewhere }) => [label, module, elsewhere])).toEqual([
    ['MC 1 dag 2', '1', '3'],
    ['MC 3 dag 1', '3', '1'],
  ])
})

describe.each(days)('$label', (session) => {
  const says = new RegExp(`hoofdstuk 2.*module ${session.elsewhere}`)

  test('says so on its own screen', async () => {
    window.location.hash = `#${coursePaths.session(programme, session)}`
    await showScreen(<Course />)
    expect(await screen.findByText(says)).toBeVisible()
  })

  test('says so in the compass', async () => {
    window.location.hash = `#${coursePaths.compass}`
    await showScreen(<Course />)
    const code = await screen.findByText(new RegExp(`^${session.label} · `))
    expect(code.closest('li')).toHaveTextContent(says)
  })

  test('says so in the plan', async () => {
    // The plan names the days of what stands out; more than three alike would only be counted.
    const covered = theProfile().clusters.filter(({ id }) => id === session.coversClusters[0])
    const few = covered.flatMap(({ competencies }) => competencies).slice(0, 3)
    const low = Object.fromEntries(few.map(({ id }) => [id, 2 as const]))
    await aDatabaseWith(aSealedAssessment({ scores: { ...everywhere(4), ...low } }))
    window.location.hash = '#/plan'
    await showScreen(<Plan />)
    const named = `${session.label} (in het programma ook bij module ${session.elsewhere}: vraag je trainer)`
    expect((await screen.findAllByText((text) => text.includes(named))).length).toBeGreaterThan(0)
  })

  test('says so at each cluster that it covers', async () => {
    for (const cluster of session.coversClusters) {
      window.location.hash = `#/groei/cluster/${cluster}`
      await showScreen(<Route path="/groei/cluster/:cluster" component={ClusterScreen} />)
      const hint = await screen.findByText(new RegExp(`^${session.label}: `))
      expect(hint).toHaveTextContent(says)
      cleanup()
    }
  })

  test('says so in the picture of a team', async () => {
    await changeLanguage('nl')
    await i18n.loadNamespaces(['team', 'handOn'])
    const members = ['a', 'b', 'c', 'd', 'e'].map((person) => ({
      person: personId(person),
      report: reportId(person),
      date: weak.date,
      madeOn: day('2026-11-02'),
      answers: weak.answers,
    }))
    const picture = atOnce(teamPicture(theProfile(), members))
    if (picture.type === 'TooFewPeople') throw new Error('five people are a team')
    const documentOf = renderHook(() => useTeamDocument()).result.current
    const document = documentOf(
      { profile: theProfile(), picture, programmes: [programme] },
      day('2026-11-03'),
    )
    const named = `${session.label} (in het programma ook bij module ${session.elsewhere}: vraag de trainer)`
    expect(JSON.stringify(document)).toContain(named)
  })
})
