import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Route, Switch } from 'wouter'
import { ClusterScreen } from '../../../src/features/growth/ClusterScreen'
import { comparedCluster } from '../../../src/features/growth/comparedCluster'
import { Growth } from '../../../src/features/growth/Growth'
import { routes } from '../../../src/navigation/paths'
import { earlierOf, sinces } from '../../../src/shared/growth/since'
import { comparedClusters } from '../../../src/shared/growth/useChangeRows'
import { anySealedAssessment } from '../../support/arbitraries'
import { aSealedAssessment, everywhere, theProfile } from '../../support/builders'
import { heardIn } from '../../support/heard'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const begin = aSealedAssessment({ id: 'begin', date: '2025-09-15', scores: everywhere(2) })
const midway = aSealedAssessment({
  id: 'midden',
  date: '2026-02-09',
  moment: { kind: 'midway' },
  scores: { ...everywhere(3), '1.1': 4, '2.1': 1, '3.1': 5 },
})
const end = aSealedAssessment({
  id: 'eind',
  date: '2026-06-15',
  moment: { kind: 'end' },
  scores: { ...everywhere(3), '1.1': 5, '1.2': 4, '2.1': 5, '3.1': 1 },
})

beforeEach(async () => {
  await aDatabaseWith(begin, midway, end)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
})

describe('growth and each of its clusters', () => {
  test.each([
    ['#/groei', '15 september 2025'],
    ['#/groei/vorige-keer', '9 februari 2026'],
  ])('from %s on tell the same numbers, since the same day, and lead back there', async (address, day) => {
    const user = await show(address)
    await screen.findByRole('slider')
    const names = growthRows().map(nameIn)
    expect(names).toHaveLength(7)
    for (const name of names) {
      const row = growthRows().find((link) => nameIn(link) === name) ?? document.body
      const [from = '', now = ''] = heardIn(row).match(/\d,\d/g) ?? []
      const isSame = heardIn(row).endsWith('ongeveer gelijk')
      await user.click(row)
      expect(
        await screen.findByRole('heading', {
          level: 1,
          name: isSame
            ? `${name} bleef sinds ${day} ongeveer gelijk, op ${now}`
            : `${name} ging sinds ${day} van ${from} naar ${now}`,
        }),
      ).toBeVisible()
      await user.click(screen.getByRole('link', { name: 'Naar Groei' }))
      expect(location.hash).toBe(address)
      await screen.findByRole('slider')
    }
  })

  test('say the same whenever growth compares a cluster, whatever was scored', () => {
    const profile = theProfile()
    const anyMoments = fc.array(anySealedAssessment, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(anyMoments, fc.constantFrom(...sinces), (moments, since) => {
        const last = moments.at(-1)
        if (!last) return
        const rows = comparedClusters(profile, earlierOf(moments, since), last)
        for (const row of rows.filter(({ change }) => change !== undefined)) {
          const asked = moments.filter(({ clusters }) => clusters.includes(row.cluster.id))
          expect(comparedCluster(profile, row.cluster.id, asked, since)).toEqual(row)
        }
      }),
    )
  })
})

describe('what a cluster is told against', () => {
  test('goes along to the clusters beside it', async () => {
    await show('#/groei/vorige-keer/cluster/2')
    const links = within(await screen.findByRole('navigation', { name: 'Andere clusters' }))
    expect(links.getByRole('link', { name: /^Volgende cluster/ })).toHaveAttribute(
      'href',
      '#/groei/vorige-keer/cluster/3',
    )
    expect(links.getByRole('link', { name: /^Vorige cluster/ })).toHaveAttribute(
      'href',
      '#/groei/vorige-keer/cluster/1',
    )
  })

  test('can be chosen there, for its heading and its competencies, without losing the place', async () => {
    const user = await show('#/groei/cluster/1')
    await screen.findByRole('heading', { level: 1, name: /^Vertrouwen ging sinds 15 september 2025 / })
    expect(competency('1.1')).toMatch(/^1\.1 .*5 \(\+3\)/)
    expect(screen.getByText('eerste keer, 15 sep 2025')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'sinds de vorige keer' }))
    expect(location.hash).toBe('#/groei/vorige-keer/cluster/1')
    expect(
      screen.getByRole('heading', { level: 1, name: /^Vertrouwen ging sinds 9 februari 2026 / }),
    ).toBeVisible()
    expect(competency('1.1')).toMatch(/^1\.1 .*5 \(\+1\)/)
    expect(screen.getByText('vorige keer, 9 feb 2026')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'sinds de vorige keer' })).toHaveFocus()
  })

  test('needs no choice while the first time is the time before', async () => {
    await aDatabaseWith(begin, end)
    await show('#/groei/cluster/1')
    await screen.findByRole('heading', { level: 1, name: /^Vertrouwen ging sinds 15 september 2025 / })
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })

  test('is the same in the small lines of growth', async () => {
    await show('#/groei/vorige-keer')
    const panel = await screen.findByRole('heading', { level: 3, name: /Vertrouwen/ })
    expect(within(panel).getByRole('link')).toHaveAttribute('href', '#/groei/vorige-keer/cluster/1')
  })
})

function show(hash: string) {
  location.hash = hash
  return showScreen(
    <Switch>
      <Route path={routes.growth} component={Growth} />
      <Route path={routes.growthSincePrevious} component={Growth} />
      <Route path={routes.cluster} component={ClusterScreen} />
      <Route path={routes.clusterSincePrevious} component={ClusterScreen} />
    </Switch>,
  )
}

/** The rows of growth: its first list. */
function growthRows(): readonly HTMLElement[] {
  const [list = document.body] = screen.getAllByRole('list')
  return within(list).getAllByRole('link')
}

/** Its name ends where the numbers begin. */
function nameIn(row: HTMLElement): string {
  return heardIn(row).replace(/ van \d.*$/, '')
}

function competency(number: string): string | undefined {
  return screen
    .getAllByRole('listitem')
    .map(heardIn)
    .find((words) => words.startsWith(number))
}
