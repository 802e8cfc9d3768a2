import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../../src/app/Screens'
import { evidenceWriter } from '../../../src/storage/evidenceWriter'
import { calendarDateOf } from '../../../src/lib/calendarDate'
import { anOpenAssessment, aSealedAssessment } from '../../support/builders'
import { anEvidenceRecord, putEvidence, someEvidence } from '../../support/evidence'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const busy = () => anOpenAssessment({ notes: { '1.1': 'Ik liet een stilte vallen.' } })

beforeEach(async () => {
  // What a step of the history remembers is no business of the next test.
  history.replaceState(null, '')
  await aDatabaseWith()
})

async function show(address: string, heading: string | RegExp) {
  location.hash = address
  const user = await showScreen(<Screens />)
  await screen.findByRole('heading', { level: 1, name: heading })
  return user
}

const names = () =>
  within(screen.getByRole('region', { name: 'Je bewijs' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

describe('the list', () => {
  test('explains STARR while it is empty, and offers to begin', async () => {
    const user = await show('#/bewijs', 'Bewijs')
    expect(screen.getByText(/in vijf stappen \(STARR\)/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Nieuw bewijs' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw bewijs' })).toHaveFocus()
    // Who only looked leaves nothing behind.
    expect(await storedDocuments()).toEqual([])
  })

  test('puts the newest first and says what is old and what is still empty', async () => {
    await putEvidence(...someEvidence.toReversed())
    await show('#/bewijs', 'Bewijs')
    expect(names()).toEqual([
      'Keukentafelgesprek dat vastliep',
      'Een indicatie werd afgewezen zonder duidelijke reden.',
    ])
    expect(screen.getAllByText('ouder dan een jaar')).toHaveLength(1)
    expect(screen.getByText('Nog leeg: Taak, Resultaat en Reflectie')).toBeVisible()
    expect(screen.getByText('Competentie 1.1, 2.1 en 3.1 · Taak 2 en 7')).toBeVisible()
  })

  test('is searched, and chosen from by competency and by age', async () => {
    const more = ['a', 'b'].map((id) => anEvidenceRecord({ id, title: `Titel ${id}`, competencies: ['7.1'] }))
    await putEvidence(...someEvidence, ...more)
    const user = await show('#/bewijs', 'Bewijs')
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in je bewijs' }), 'CLIENT bezwaar')
    await waitFor(() => expect(names()).toEqual(['Een indicatie werd afgewezen zonder duidelijke reden.']))
    await user.click(screen.getByRole('button', { name: 'Toon alles' }))
    await user.click(screen.getByText('Kies welke je ziet'))
    await user.selectOptions(screen.getByLabelText('Cluster of competentie'), 'Heel cluster 2')
    await waitFor(() => expect(names()).toHaveLength(2))
    await user.selectOptions(screen.getByLabelText('Taak'), screen.getByRole('option', { name: /^7 / }))
    await waitFor(() => expect(names()).toEqual(['Keukentafelgesprek dat vastliep']))
    await user.click(screen.getByRole('checkbox', { name: 'Alleen ouder dan een jaar' }))
    expect(await screen.findByText('Geen bewijs past hierbij.')).toBeVisible()
  })

  test('lets somebody delete an example and take that back', async () => {
    await putEvidence(...someEvidence)
    const user = await show('#/bewijs', 'Bewijs')
    await user.click(screen.getByRole('button', { name: /^Verwijderen: Keukentafel/ }))
    expect(await screen.findByText(/is verwijderd: Keukentafel/)).toBeVisible()
    await waitFor(() => expect(names()).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() => expect(names()).toHaveLength(2))
    expect(await screen.findByText(/is terug: Keukentafel/)).toBeVisible()
  })
})

describe('an example', () => {
  test('is stored while it is written, from today on, with what it shows', async () => {
    const user = await show('#/bewijs', 'Bewijs')
    await user.click(screen.getByRole('button', { name: 'Nieuw bewijs' }))
    await user.type(await screen.findByLabelText('Actie'), 'Ik belde.')
    await user.click(screen.getByText('Kies competenties'))
    await user.click(screen.getByRole('checkbox', { name: /^2\.2 / }))
    await user.click(screen.getByText('Kies taken'))
    await user.click(screen.getByRole('checkbox', { name: /^13 / }))
    await waitFor(async () =>
      expect(await storedDocuments()).toEqual([
        expect.objectContaining({
          action: 'Ik belde.',
          date: calendarDateOf(new Date()),
          competencies: ['2.2'],
          tasks: ['13'],
        }),
      ]),
    )
    expect(screen.getByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(screen.getAllByText(/^2\.2 Borgt/)).toHaveLength(2)
  })

  test('is of a day that has been', async () => {
    await putEvidence(...someEvidence)
    const user = await show('#/bewijs/bewijs-1', 'Bewijs uitwerken')
    const field = screen.getByLabelText('Datum')
    await user.clear(field)
    await user.type(field, '2999-01-01')
    expect(field).toHaveAccessibleDescription(/vandaag/)
    await evidenceWriter.flush()
    expect(await storedDocuments()).toContainEqual(
      expect.objectContaining({ id: 'bewijs-1', date: '2026-11-21' }),
    )
    await user.clear(field)
    await user.type(field, '2024-02-29')
    expect(field).toHaveAccessibleDescription('')
    await evidenceWriter.flush()
    expect(await storedDocuments()).toContainEqual(
      expect.objectContaining({ id: 'bewijs-1', date: '2024-02-29' }),
    )
  })

  test('warns of a client’s data, and points out what looks like it without holding anything up', async () => {
    await putEvidence(...someEvidence)
    const user = await show('#/bewijs/bewijs-1', 'Bewijs uitwerken')
    expect(screen.getByText(/Schrijf geen namen of herkenbare gegevens van cliënten op/)).toBeVisible()
    await user.type(screen.getByLabelText('Resultaat'), ' Volgens dhr. Jansen ging het goed.')
    expect(await screen.findByText(/Jansen \(misschien een naam\)/)).toBeVisible()
    await user.clear(screen.getByLabelText('Resultaat'))
    expect(screen.queryByText(/misschien een naam/)).toBeNull()
  })

  test('that is not here says so', async () => {
    await show('#/bewijs/nergens', 'Dit bewijs is hier niet')
    expect(screen.getByRole('link', { name: 'Al je bewijs' })).toBeVisible()
  })

  test('deleted at itself can be taken back at the list', async () => {
    await putEvidence(...someEvidence)
    const user = await show('#/bewijs/bewijs-1', 'Bewijs uitwerken')
    await user.click(screen.getByRole('button', { name: 'Dit bewijs verwijderen' }))
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() => expect(names()).toHaveLength(2))
    expect((await storedDocuments()).map(({ id }) => id)).not.toContain('bewijs-1')
  })
})

describe('a note', () => {
  test('at a question grows into an example once, which knows the way back', async () => {
    const assessment = busy()
    await aDatabaseWith(assessment)
    const question = `#/meting/${assessment.id}/vraag/1.1`
    const user = await show(question, /^1\.1/)
    await user.click(screen.getByText('Jouw notitie of twijfel'))
    await user.click(await screen.findByRole('button', { name: 'Werk dit uit als bewijs' }))
    await screen.findByRole('heading', { level: 1, name: 'Bewijs uitwerken' })
    expect(screen.getByLabelText('Situatie')).toHaveValue('Ik liet een stilte vallen.')

    await user.click(screen.getByRole('link', { name: 'Terug naar de vraag over 1.1' }))
    await screen.findByRole('heading', { level: 1, name: /^1\.1/ })
    await user.click(screen.getByText('Jouw notitie of twijfel'))
    expect(await screen.findByRole('link', { name: 'Naar het bewijs dat je hierbij schreef' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Werk dit uit als bewijs' })).toBeNull()
    expect(await storedDocuments()).toHaveLength(1)
  })

  test('of a finished assessment grows at its cluster, and shows no way while there is nothing in it', async () => {
    const sealed = { id: 'af', scores: { '1.1': 3, '1.2': 2 } as const, doubts: ['1.2'] }
    await aDatabaseWith(aSealedAssessment({ ...sealed, notes: { '1.1': 'Bij een huisbezoek.' } }))
    const user = await show('#/groei/cluster/1', /./)
    expect(screen.getAllByRole('button', { name: 'Werk dit uit als bewijs' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Werk dit uit als bewijs' }))
    await screen.findByRole('heading', { level: 1, name: 'Bewijs uitwerken' })
    expect(screen.getByRole('link', { name: /notitie bij 1\.1/ })).toHaveAttribute(
      'href',
      '#/groei/cluster/1',
    )
  })
})
