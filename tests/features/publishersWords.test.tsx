import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route } from 'wouter'
import { WhatBelongs } from '../../src/shared/content/WhatBelongs'
import { ClusterScreen } from '../../src/features/growth/ClusterScreen'
import { Help } from '../../src/features/help/Help'
import { ProfileReader } from '../../src/features/profile/ProfileReader'
import { Team } from '../../src/features/team/Team'
import { competenciesOf, examplesOf, type Competency } from '../../src/domain/profile'
import { aProfile, theProfile } from '../support/builders'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const profile = theProfile()
const { clusters, quotes = [], limits, concepts, resembles = [] } = profile

beforeEach(async () => {
  await aDatabaseWith()
  serveProgrammes()
})

/** Every text that stands as a quotation on the screen, with whose it is said to be. */
function quotations() {
  return [...document.querySelectorAll('figure')].map((figure) => ({
    text: figure.querySelector('blockquote q')?.textContent,
    from: figure.querySelector('figcaption')?.textContent,
  }))
}

describe('what is quoted from the publisher', () => {
  test('stands in the profile, all of it, marked as quoted', async () => {
    await showScreen(<ProfileReader />)
    const said = quotations()
    const from = 'Woord voor woord van BCMB'
    for (const { description } of clusters) expect(said).toContainEqual({ text: description?.nl, from })
    for (const { text, section } of [...quotes, ...(limits ? [limits] : [])]) {
      expect(said).toContainEqual({ text: text.nl, from: `BCMB, paragraaf ${section}` })
    }
    expect(said).toHaveLength(clusters.length + quotes.length + 1)
  })

  test.each(clusters)('describes cluster $id on its own screen', async ({ id, description }) => {
    window.location.hash = `#/groei/cluster/${id}`
    await showScreen(<Route path="/groei/cluster/:cluster" component={ClusterScreen} />)
    expect(await screen.findByText('Zo beschrijft BCMB dit cluster')).toBeVisible()
    expect(quotations()).toEqual([{ text: description?.nl, from: 'Woord voor woord van BCMB' }])
  })

  test('comes with the Dutch for whoever reads the translation', async () => {
    window.location.hash = '#/groei/cluster/4'
    await showScreen(<Route path="/groei/cluster/:cluster" component={ClusterScreen} />, { language: 'en' })
    const original = await screen.findByText(clusters[3]?.description?.nl ?? 'nowhere')
    expect(original.closest('[lang]')).toHaveAttribute('lang', 'nl')
  })

  test.each([
    ['Team', <Team key="team" />],
    ['Hulp', <Help key="help" />],
  ])('tells whoever employs people on %s that it is no job profile', async (_, page) => {
    await showScreen(page)
    expect(await screen.findByText(limits?.text.nl ?? 'nowhere')).toBeVisible()
    expect(quotations()).toEqual([{ text: limits?.text.nl, from: 'BCMB, paragraaf 1.2' }])
  })

  test('is left out where a profile quotes nothing', async () => {
    await showScreen(<ProfileReader />, { profiles: [aProfile()] })
    expect(screen.getByRole('heading', { name: 'De schaal' })).toBeVisible()
    expect(quotations()).toEqual([])
  })
})

describe('what belongs to a competency', () => {
  test.each(competenciesOf(profile))('$id has its plain line and its examples', async (competency) => {
    await showScreen(<WhatBelongs profile={profile} competency={competency} />)
    expect(await screen.findByText(plainOf(competency))).toBeVisible()
    for (const { example } of examplesOf(profile.scale, competency)) {
      expect(screen.getByText(example.nl)).toBeVisible()
    }
  })

  test.each(competenciesOf(profile))('$id has its look-alikes and concepts', async (competency) => {
    await showScreen(<WhatBelongs profile={profile} competency={competency} />)
    await screen.findByText(plainOf(competency))
    const alike = resembles.filter(({ lines }) => lines.some(({ id }) => id === competency.id))
    const own = screen.queryAllByRole('listitem', { current: true })
    expect(own).toHaveLength(alike.length)
    for (const [index, { lines }] of alike.entries()) {
      const list = within(own[index]?.parentElement ?? document.body)
      expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
        lines.map(({ id, line }) => `${id} ${line.nl}`),
      )
    }
    for (const id of competency.concepts ?? []) {
      const concept = concepts.find((one) => one.id === id)
      const summary = screen.getByText(`Wat betekent ‘${concept?.term.nl}’?`)
      expect(summary.closest('details')).toHaveTextContent(concept?.meaning.nl ?? 'nowhere')
    }
  })
})

function plainOf({ plain }: Competency): string {
  return plain?.nl ?? 'nowhere'
}
