import { flushAutosave } from '../../../src/storage/autosave/queue'
import { storedDocuments } from '../../support/storedDocuments'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { CpdEntryScreen } from '../../../src/features/register/CpdEntryScreen'
import { Register } from '../../../src/features/register/Register'
import { entriesOf, readCsv, readFile } from '../../support/readList'
import { database } from '../../../src/storage/database'
import { registerWriter } from '../../../src/storage/registerWriter'
import { eventually } from '../../support/eventually'
import { catchSavedFiles } from '../../support/catchSavedFiles'
import { dataText, theProgramme } from '../../support/content'
import { aLine, registerDocuments } from '../../support/ledger'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') })
  await aDatabaseWith()
  const text = dataText('programmes/bcmb-basisopleiding.json')
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
  location.hash = '#/register'
})

async function filled() {
  await database.documents.bulkPut([...registerDocuments()])
  const user = await showScreen(<Register />)
  await screen.findByText('2 van de 5 stappen aangevinkt.')
  return user
}

async function stored() {
  await registerWriter.flush()
  return (await storedDocuments()).find(({ kind }) => kind === 'register')
}

/** As an independent reader has them. */
function eventsIn(text: string) {
  const calendar = ICAL.Component.fromString(text)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('the steps', () => {
  test('begin with the level that the register asks, and say where to read on and what comes after', async () => {
    await showScreen(<Register />)
    await screen.findByText('0 van de 5 stappen aangevinkt.')
    expect(screen.getAllByRole('checkbox')[0]).toHaveAccessibleName(/^Laat zien dat je hbo-niveau hebt\./)
    const { site = 'nowhere', after } = theProgramme().registration
    expect(screen.getByText((text) => text.endsWith(site))).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Na je registratie' }).nextElementSibling).toHaveTextContent(
      `Je hebt 5 jaar de tijd om punten te halen voor je herregistratie. ${after?.nl}`,
    )
    // Half of this would mislead: points count for whoever is registered and takes a single module.
    expect(screen.getByText(/punten niet mee.*losse module.*wel accreditatiepunten/)).toBeVisible()
  })

  test('are those of the course, in its order, and are ticked with the day, which can be changed', async () => {
    const user = await showScreen(<Register />)
    await screen.findByText('0 van de 5 stappen aangevinkt.')
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes).toHaveLength(5)
    expect(boxes[2]).toHaveAccessibleName(/^Haal de certificaten van de vier modules\./)
    await user.click(screen.getByRole('checkbox', { name: /^Haal de twee certificaten/ }))
    const when = await screen.findByLabelText(/^Gedaan op – Haal de twee/)
    expect(when).toHaveValue('2026-11-22')
    await user.clear(when)
    expect(screen.getByText('Kies een dag. Tot dan blijft 22 november 2026 staan.')).toBeVisible()
    expect(await stored()).toMatchObject({ steps: { toetscertificaten: '2026-11-22' } })
    await user.type(when, '2026-10-01')
    expect(await stored()).toMatchObject({ steps: { toetscertificaten: '2026-10-01' } })
    expect(screen.queryByText(/^Kies een dag/)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /^Haal de twee certificaten/ }))
    expect(await stored()).toMatchObject({ steps: {} })
    expect(screen.queryByLabelText(/^Gedaan op/)).toBeNull()
  })

  test('that cannot be loaded can be asked for again, and the ledger is there all the same', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await database.documents.bulkPut([...registerDocuments()])
    const user = await showScreen(<Register />)
    expect(await screen.findByText(/De stappen konden niet worden geladen/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Symposium mantelzorg' })).toBeVisible()
    expect(screen.queryByText(/jaar de tijd/)).toBeNull()
    const text = dataText('programmes/bcmb-basisopleiding.json')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
    await user.click(screen.getByRole('button', { name: 'Probeer het nog eens' }))
    expect(await screen.findByText('2 van de 5 stappen aangevinkt.')).toBeVisible()
  })
})

describe('the period', () => {
  test('says which one it is, what falls in it, and how far that is from the own target', async () => {
    const user = await filled()
    expect(
      screen.getByText(
        /^Je zit in jaar 1 van 5. Deze periode loopt van 1 maart 2026 tot en met 28 februari 2031/,
      ),
    ).toBeVisible()
    expect(screen.getByText('In deze periode: 8,75 punten en 17,5 uur.')).toBeVisible()
    expect(screen.getByText(/Nog 41,25 punten tot je eigen doel van 50 punten\./)).toBeVisible()
    expect(screen.getByText('1 regel valt buiten deze periode en telt hier niet mee.')).toBeVisible()
    const target = screen.getByLabelText('Je eigen doel in punten')
    await user.clear(target)
    await user.type(target, '8.5')
    expect(screen.getByText(/Je eigen doel van 8,5 punten heb je gehaald\./)).toBeVisible()
    await user.clear(target)
    expect(await stored()).not.toHaveProperty('target')
    expect(screen.queryByText(/eigen doel van/)).toBeNull()
    await user.clear(screen.getByLabelText('Begindatum van je registratie'))
    expect(await stored()).not.toHaveProperty('from')
    expect(screen.getByText('In totaal: 11,75 punten en 17,5 uur.')).toBeVisible()
    expect(document.body.textContent).not.toContain('%')
  })

  test('keeps the last good target and says what is wrong with another', async () => {
    const user = await filled()
    const target = screen.getByLabelText('Je eigen doel in punten')
    await user.clear(target)
    await user.type(target, '1.000')
    expect(target).toBeInvalid()
    expect(target).toHaveAccessibleDescription(/te veel cijfers achter de komma of punt.* Er staat nog: 1\.$/)
  })

  test('goes into a calendar with its last day and the day a year before', async () => {
    const files = catchSavedFiles()
    const user = await filled()
    await user.click(screen.getByRole('button', { name: 'Zet de einddatum in je agenda' }))
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }))
    expect(files).toHaveLength(1)
    const events = eventsIn((await files[0]?.text()) ?? '')
    expect(events.map(({ startDate, summary }) => [startDate.toString(), summary])).toEqual([
      ['2030-02-28', 'Nog een jaar tot het einde van je registratieperiode'],
      ['2031-02-28', 'Laatste dag van je registratieperiode'],
    ])
    // The first day is put right: the same two days, moved.
    fireEvent.change(screen.getByLabelText('Begindatum van je registratie'), {
      target: { value: '2026-04-01' },
    })
    await user.click(await screen.findByRole('button', { name: 'Zet de einddatum in je agenda' }))
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }))
    const moved = eventsIn((await files[1]?.text()) ?? '')
    expect(moved.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
    expect(moved.map(({ startDate }) => startDate.toString())).toEqual(['2030-03-31', '2031-03-31'])
    expect(moved[0]?.sequence).toBeGreaterThan(events[0]?.sequence ?? Number.NaN)
  })
})

describe('the ledger', () => {
  test('adds up by category and in all, newest line first', async () => {
    await filled()
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'CategorieRegelsPuntenUren',
      'Intervisie11,252,5',
      'Scholing210,56',
      'Zonder categorie109',
      'Totaal411,7517,5',
    ])
    const list = screen.getByRole('link', { name: 'Intervisie' }).closest('ul')
    if (!list) throw new Error('no list')
    expect(
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Scholing Wlz en langdurige zorg',
      'Intervisie',
      'Boek over presentie gelezen',
      'Symposium mantelzorg',
    ])
    expect(screen.getByText('3 oktober 2026 · Scholing · REG-2026-114 · 7,5 punten · 6 uur')).toBeVisible()
  })

  test('begins with one line of today', async () => {
    const user = await showScreen(<Register />)
    expect(screen.getByText(/^Hier staat nog niets/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Regel toevoegen' }))
    expect(location.hash).toMatch(/^#\/register\/[\w-]{36}$/)
    cleanup()
    await showScreen(<Route path="/register/:entry" component={CpdEntryScreen} />)
    await user.type(screen.getByLabelText('Titel'), 'Intervisie')
    await eventually(async () =>
      expect(await storedDocuments()).toMatchObject([
        { kind: 'ledgerEntry', date: '2026-11-22', title: 'Intervisie' },
      ]),
    )
    const [line] = await storedDocuments()
    expect(location.hash).toBe(`#/register/${line?.id}`)
  })

  test('leaves nothing behind of a line in which nothing was written', async () => {
    const user = await showScreen(<Register />)
    await user.click(screen.getByRole('button', { name: 'Regel toevoegen' }))
    cleanup()
    await showScreen(<Route path="/register/:entry" component={CpdEntryScreen} />)
    expect(screen.getByLabelText('Datum')).toHaveValue('2026-11-22')
    expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Regel verwijderen' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Klaar' }))
    await flushAutosave()
    expect(await storedDocuments()).toEqual([])
  })

  test('of many lines shows the newest, and all when asked', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => aLine({ title: `Les ${n}` }))
    await database.documents.bulkPut(
      lines.map((line, n) => ({ id: `l${n}`, kind: 'ledgerEntry', revision: 1, writers: {}, ...line })),
    )
    const user = await showScreen(<Register />)
    expect(screen.getAllByRole('link', { name: /^Les/ })).toHaveLength(25)
    await user.click(screen.getByRole('button', { name: 'Toon alle 30 regels' }))
    expect(screen.getAllByRole('link', { name: /^Les/ })).toHaveLength(30)
  })

  test('is saved as a table that reads back', async () => {
    const files = catchSavedFiles()
    const user = await filled()
    await user.click(screen.getByRole('button', { name: 'Bewaar de lijst als CSV' }))
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }))
    expect(files[0]?.name).toBe('2026-11-22_groeispiegel-punten-en-uren.csv')
    const read = readCsv((await files[0]?.text()) ?? '')
    expect(entriesOf(read).map(({ points }) => points)).toEqual([7.5, 1.25, undefined, 3])
  })

  test('is saved as a workbook that reads back', async () => {
    const files = catchSavedFiles()
    const user = await filled()
    await user.click(screen.getByRole('button', { name: 'Bewaar de lijst voor Excel (XLSX)' }))
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }))
    expect(files[0]?.name).toBe('2026-11-22_groeispiegel-punten-en-uren.xlsx')
    const read = await readFile((await files[0]?.bytes()) ?? new Uint8Array())
    expect(entriesOf(read).map(({ points }) => points)).toEqual([7.5, 1.25, undefined, 3])
  })
})

test('the screen says where the rules are, knows no number of points, and speaks English too', async () => {
  await database.documents.bulkPut([...registerDocuments()])
  await showScreen(<Register />, { language: 'en' })
  expect(await screen.findByText('2 of the 5 steps ticked.')).toBeVisible()
  expect(
    screen.getByText(/Registerplein has the registration regulations \(registratiereglement\)/),
  ).toBeVisible()
  expect(screen.getByText('In this period: 8.75 points and 17.5 hours.')).toBeVisible()
})

test('what cannot be stored is said and can be tried again', async () => {
  const user = await filled()
  const room = fillTheDisk('documents')
  await user.click(screen.getByRole('checkbox', { name: /^Haal de twee certificaten/ }))
  expect(await screen.findByText('Niet opgeslagen')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: /^Haal de twee certificaten/ })).toBeChecked()
  room()
  await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
  expect(await stored()).toMatchObject({ steps: { toetscertificaten: '2026-11-22' } })
})
