import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Statement } from '../../../src/features/statement/Statement'
import { anOrganisation } from '../../support/anOrganisation'
import { dataText } from '../../support/content'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())
afterEach(() => vi.unstubAllGlobals())

/** From now on whoever asks for the organisation gets this. */
const serve = (text: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })))

const part = (heading: string) => within(screen.getByRole('group', { name: heading }))

test('as it comes, the statement says what its makers know, and that nobody filled in who offers it', async () => {
  serve(dataText('organisation.json'))
  await showScreen(<Statement />)
  expect(await screen.findByText(/heeft haar naam hier niet ingevuld/)).toBeVisible()
  expect(part('Waar gaat deze verklaring over?').getByText(/versie dev/)).toBeVisible()
  expect(part('Waar gaat deze verklaring over?').getByText(/EN 301 549/)).toHaveTextContent('WCAG 2.2')
  expect(part('Voldoet de app aan de eisen?').getByText(/status C/)).toBeVisible()
  expect(part('Hoe is dit onderzocht?').getByText(/onderzochten de app zelf/)).toHaveTextContent(
    '29 november 2026',
  )
  const faults = part('Wat nog niet voldoet')
  const headings = faults.getAllByRole('heading', { level: 3 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'WCAG 3.1.2: taal van onderdelen',
    'WCAG 4.1.3: statusberichten',
  ])
  for (const fact of ['Gevolg', 'Reden', 'Wat je kunt doen', 'Oplossing'])
    expect(faults.getAllByText(fact)).toHaveLength(headings.length)
  expect(part('Lukt iets niet?').getByText(/heeft hier geen adres ingevuld/)).toBeVisible()
  expect(part('Lukt iets niet?').getAllByRole('link')).toHaveLength(2)
  expect(part('Wanneer is dit opgesteld?').getByText(/29 november 2026/)).not.toHaveTextContent('herzien')
})

test('what an organisation filled in stands in its place', async () => {
  serve(JSON.stringify(anOrganisation))
  await showScreen(<Statement />)
  expect(await screen.findByText(/^Stichting Voorbeeld wil/)).toBeVisible()
  expect(part('Voldoet de app aan de eisen?').getByText(/status B/)).toBeVisible()
  const how = part('Hoe is dit onderzocht?')
  expect(how.getByText('Onderzocht door Bureau Toegankelijk op 30 november 2026.')).toBeVisible()
  expect(how.getByText(/WCAG-EM/)).toBeVisible()
  expect(how.getByRole('link')).toHaveAttribute('href', 'https://voorbeeld.nl/onderzoek.pdf')
  const faults = part('Wat nog niet voldoet')
  expect(faults.getByRole('heading', { name: 'WCAG 1.4.3' })).toBeVisible()
  expect(faults.getByText('Uiterlijk op 1 juni 2027.')).toBeVisible()
  const complaint = part('Lukt iets niet?')
  expect(complaint.getByRole('link', { name: 'toegankelijk@voorbeeld.nl' })).toHaveAttribute(
    'href',
    'mailto:toegankelijk@voorbeeld.nl',
  )
  expect(complaint.getByRole('link', { name: '030 123 45 67' })).toHaveAttribute('href', 'tel:0301234567')
  expect(complaint.getByText('Je krijgt binnen 5 werkdagen antwoord.')).toBeVisible()
  expect(complaint.queryByText(/geen adres/)).toBeNull()
  expect(part('Wanneer is dit opgesteld?').getByText(/1 december 2026/)).toHaveTextContent('15 januari 2027')
})

test('a host that leaves the file out offers the app without a name, and nothing went wrong', async () => {
  serve('', 404)
  await showScreen(<Statement />)
  expect(await screen.findByText(/heeft haar naam hier niet ingevuld/)).toBeVisible()
  expect(screen.queryByText('Wie deze app aanbiedt, kon niet worden geladen')).toBeNull()
})

test.each([
  ['is no JSON', '{'],
  ['does not obey its schema', '{"name":5}'],
])('of a file that %s is told that it has a fault, and all else can be read', async (_, text) => {
  serve(text)
  await showScreen(<Statement />)
  expect(await screen.findByText('Niet alles over wie deze app aanbiedt is te lezen')).toBeVisible()
  expect(screen.queryByText(/kon niet worden geladen|verbinding/)).toBeNull()
  expect(part('Voldoet de app aan de eisen?').getByText(/status C/)).toBeVisible()
})

test('what is whole in a file with a fault is told', async () => {
  serve('{"name":"MEE Utrecht","contact":{"email":"geen adres"}}')
  await showScreen(<Statement />)
  expect(await screen.findByText('Niet alles over wie deze app aanbiedt is te lezen')).toBeVisible()
  expect(screen.getByText(/^MEE Utrecht wil dat iedereen /)).toBeVisible()
})

test('a file that does not come is asked for again with a connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  await showScreen(<Statement />)
  expect(await screen.findByText('Wie deze app aanbiedt, kon niet worden geladen')).toBeVisible()
  expect(screen.getByText(/Controleer je verbinding/)).toBeVisible()
})
