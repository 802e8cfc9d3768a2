import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Home } from '../../../src/features/home/Home'
import { rememberPlace } from '../../../src/storage/places'
import { forgetPreferences, setPreferences } from '../../../src/storage/preferences'
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

describe('the first screen', () => {
  test('welcomes whoever has nothing yet, and says what happens with what they write', async () => {
    await showScreen(<Home />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Zie hoe je groeit')
    expect(screen.getByText(/ongeveer 15 minuten/)).toBeVisible()
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

  test('speaks English when somebody asks for it', async () => {
    const user = await showScreen(<Home />)
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('See how you grow')
    expect(document.documentElement).toHaveAttribute('lang', 'en')
  })

  test('resumes an assessment where somebody stood, with one tap', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: { '1.1': 3, '2.1': 4 } }))
    await rememberPlace(assessmentId('bezig'), competencyId('2.1'))
    await showScreen(<Home />)
    expect(screen.getByRole('link', { name: 'Verder met vraag 4' })).toHaveAttribute(
      'href',
      '#/meting/bezig/vraag/2.1',
    )
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('2 van de 29 vragen beantwoord')
  })

  test('goes on at Controle when everything is answered', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: everywhere(3) }))
    await showScreen(<Home />)
    expect(screen.getByRole('link', { name: 'Naar controle' })).toHaveAttribute(
      'href',
      '#/meting/bezig/controle',
    )
  })

  test('tells the last result in one sentence', async () => {
    await aDatabaseWith(
      aSealedAssessment({ date: '2026-01-10', scores: { ...everywhere(3), '1.1': 4, '1.2': 4, '1.3': 4 } }),
    )
    await showScreen(<Home />)
    expect(
      screen.getByText(
        'Begin, 10 januari 2026. Je scoorde 29 competenties; in 1 van de 7 clusters sta je op vakvolwassen of hoger.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Nieuwe meting' })).toBeVisible()
  })

  test('compares the last result with the one before', async () => {
    await aDatabaseWith(
      aSealedAssessment({ date: '2026-01-10', scores: everywhere(3) }),
      aSealedAssessment({
        date: '2026-06-10',
        moment: { kind: 'end' },
        scores: { ...everywhere(3), '1.1': 4, '2.1': 2 },
      }),
    )
    await showScreen(<Home />)
    expect(
      screen.getByText(
        'Eind, 10 juni 2026. Vergeleken met de keer ervoor: hoger in 1, gelijk in 27, lager in 1.',
      ),
    ).toBeVisible()
  })
})

describe('the line about the last backup', () => {
  beforeEach(async () => {
    forgetPreferences()
    await aDatabaseWith(aSealedAssessment({ scores: everywhere(3) }))
  })

  test('says that there is none yet, and leads to the storage page', async () => {
    await showScreen(<Home />)
    expect(screen.getByRole('link', { name: 'Nog geen reservekopie' })).toHaveAttribute('href', '#/opslag')
  })

  test('says when it was', async () => {
    setPreferences({ lastBackup: '2026-11-20' })
    await showScreen(<Home />)
    expect(screen.getByRole('link', { name: 'Laatste reservekopie: 20 november 2026' })).toBeVisible()
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
