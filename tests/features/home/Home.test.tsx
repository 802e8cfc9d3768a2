import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Home } from '../../../src/features/home/Home'
import { rememberPlace } from '../../../src/storage/places'
import {
  anOpenAssessment,
  aSealedAssessment,
  assessmentId,
  competencyId,
  everywhere,
} from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

const heading = () => screen.findByRole('heading', { level: 1 })

describe('the first screen', () => {
  test('welcomes whoever has nothing yet, and says what happens with what they write', async () => {
    await showScreen(<Home />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Zie hoe je groeit')
    expect(screen.getByText(/15 tot 30 minuten/)).toBeVisible()
    expect(
      screen.getByText('Jij bent de baas over je scores. Ze staan alleen op dit apparaat. Wij zien ze niet.'),
    ).toBeVisible()
    expect(screen.getByText(/dan ben je alles kwijt\. Maak daarom een reservekopie\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Reservekopie terugzetten' })).toHaveAttribute(
      'href',
      '#/terugzetten',
    )
    expect(screen.getByRole('link', { name: 'Begin' })).toHaveAttribute('href', '#/meting/nieuw')
  })

  test('has a door for whoever received a report, which asks for the file at once and opens it', async () => {
    const user = await showScreen(<Home />)
    const input = document.querySelector('input')
    if (!input) throw new Error('there is no way to choose a file')
    let chosen = 0
    input.addEventListener('click', () => (chosen += 1))
    await user.click(screen.getByRole('button', { name: 'Ik kreeg een rapport' }))
    expect(chosen).toBe(1)
    await user.upload(input, new File(['een rapport'], 'rapport.pdf'))
    await expect.poll(() => location.hash).toBe('#/rapporten/openen')
  })

  test('resumes an assessment where somebody stood, with one tap', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: { '1.1': 3, '2.1': 4 } }))
    await rememberPlace(assessmentId('bezig'), competencyId('2.1'))
    await showScreen(<Home />)
    expect(await screen.findByRole('link', { name: 'Verder met vraag 4' })).toHaveAttribute(
      'href',
      '#/meting/bezig/vraag/2.1',
    )
    expect(await heading()).toHaveTextContent('Je bent bezig met een meting')
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('2 van de 29 vragen beantwoord')
  })

  test('goes on at Controle when everything is answered', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: everywhere(3) }))
    await showScreen(<Home />)
    expect(await screen.findByRole('link', { name: 'Naar controle' })).toHaveAttribute(
      'href',
      '#/meting/bezig/controle',
    )
  })

  test('has the one that was begun last as the next step, and others in progress below', async () => {
    await aDatabaseWith(
      anOpenAssessment({ id: 'eerste', sequence: 1 }),
      anOpenAssessment({ id: 'laatste', sequence: 2 }),
    )
    await showScreen(<Home />)
    const ways = await screen.findAllByRole('link', { name: /^Verder met vraag/ })
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '#/meting/laatste/vraag/1.1',
      '#/meting/eerste/vraag/1.1',
    ])
  })

  test('has a correction below, where it stands in nobody’s way to a new assessment', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'klaar', date: '2026-01-10', scores: everywhere(3) }),
      anOpenAssessment({ id: 'beter', original: 'klaar', version: 2, scores: everywhere(3) }),
    )
    await showScreen(<Home />)
    expect(await screen.findByRole('heading', { name: 'Je bent bezig met een correctie' })).toBeVisible()
    expect(await heading()).not.toHaveTextContent('correctie')
    expect(screen.getByRole('link', { name: 'Nieuwe meting' })).toBeVisible()
  })
})

describe('how things stand', () => {
  test('after the first time is said by level, the highest first, and no zero', async () => {
    await aDatabaseWith(
      aSealedAssessment({ date: '2026-01-10', scores: { ...everywhere(3), '1.1': 4, '1.2': 4 } }),
    )
    await showScreen(<Home />)
    expect(
      await screen.findByText(
        'Begin, 10 januari 2026. 2 competenties op niveau 4 (Vakvolwassen), 27 op niveau 3 (Zelfstandig).',
      ),
    ).toBeVisible()
  })

  test('after the second is shown as growth since the first, in the three rows that rose most', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'a', date: '2026-01-10', scores: everywhere(2) }),
      aSealedAssessment({
        id: 'b',
        date: '2026-06-10',
        moment: { kind: 'end' },
        scores: { ...everywhere(2), '7.1': 5, '7.2': 5, '7.3': 5, '7.4': 5 },
      }),
    )
    await showScreen(<Home />)
    const growth = await screen.findByRole('heading', { name: 'Jouw groei sinds 10 januari 2026' })
    const card = within(growth.closest('section') ?? document.body)
    expect(card.getAllByRole('listitem')).toHaveLength(3)
    expect(card.getAllByRole('listitem')[0]).toHaveTextContent('Eigen vak')
    expect(card.getByRole('link', { name: 'Alle 7 clusters' })).toHaveAttribute('href', '#/groei')
    expect(card.getByRole('link', { name: 'Bekijk het resultaat' })).toHaveAttribute(
      'href',
      '#/meting/b/resultaat',
    )
  })
})

describe('in a tab of Safari on an iPhone', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'standalone'))

  test('the first screen asks to put the app on the home screen first', async () => {
    Object.defineProperty(navigator, 'standalone', { value: false, configurable: true })
    await showScreen(<Home />)
    expect(screen.getByText('Zet de app eerst op je beginscherm')).toBeVisible()
  })

  test('the installed app does not', async () => {
    Object.defineProperty(navigator, 'standalone', { value: true, configurable: true })
    await showScreen(<Home />)
    expect(screen.queryByText('Zet de app eerst op je beginscherm')).toBeNull()
  })
})
