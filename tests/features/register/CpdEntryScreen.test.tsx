import { screen } from '@testing-library/react'
import { Route } from 'wouter'
import { beforeEach, describe, expect, test } from 'vitest'
import { CpdEntryScreen } from '../../../src/features/register/CpdEntryScreen'
import { setReadOnly } from '../../../src/storage/connection'
import { database } from '../../../src/storage/database'
import { cpdLogWriter } from '../../../src/storage/cpdLogWriter'
import { registerDocuments } from '../../support/ledger'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

beforeEach(async () => {
  await aDatabaseWith()
  await database.documents.bulkPut([...registerDocuments()])
})

function showLine(id: string, language: 'nl' | 'en' = 'nl') {
  location.hash = `#/register/${id}`
  return showScreen(<Route path="/register/:entry" component={CpdEntryScreen} />, { language })
}

async function stored(id: string) {
  await cpdLogWriter.flush()
  return (await storedDocuments()).find((one) => one.id === id)
}

describe('a line', () => {
  test('is stored while it is written, amounts with a comma or a point', async () => {
    const user = await showLine('regel-3')
    const title = screen.getByLabelText('Titel')
    expect(title).toHaveAccessibleDescription(/Schrijf geen namen of herkenbare gegevens van cliënten op\./)
    await user.clear(title)
    await user.type(title, 'Boek gelezen')
    await user.type(screen.getByLabelText(/^Categorie/), 'Zelfstudie')
    await user.type(screen.getByLabelText(/^Accreditatienummer/), 'X-1')
    await user.type(screen.getByLabelText(/^Punten/), '0,75')
    const hours = screen.getByLabelText(/^Uren/)
    await user.clear(hours)
    await user.type(hours, '4.5')
    await user.tab()
    expect(hours).toHaveValue('4,5')
    await user.clear(screen.getByLabelText('Datum'))
    await user.type(screen.getByLabelText('Datum'), '2026-05-01')
    expect(await stored('regel-3')).toMatchObject({
      date: '2026-05-01',
      title: 'Boek gelezen',
      category: 'Zelfstudie',
      accreditation: 'X-1',
      points: 0.75,
      hours: 4.5,
    })
    await user.clear(hours)
    expect(await stored('regel-3')).not.toHaveProperty('hours')
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
  })

  test.each([
    ['twee', /Dit is geen getal.* Er staat nog: 7,5\.$/],
    ['-1', /Dit is geen getal/],
    ['100001', /Dit is te veel: hooguit 100\.000\./],
  ])('with %j as points says what is wrong and keeps what was there', async (typed, words) => {
    const user = await showLine('regel-1')
    const points = screen.getByLabelText(/^Punten/)
    await user.tripleClick(points)
    await user.paste(typed)
    expect(points).toBeInvalid()
    expect(points).toHaveAccessibleDescription(words)
    expect(await stored('regel-1')).toMatchObject({ points: 7.5 })
  })

  test('offers the categories of the other lines', async () => {
    await showLine('regel-2')
    const list = screen.getByLabelText(/^Categorie/).getAttribute('list') ?? ''
    const options = [...(document.getElementById(list)?.querySelectorAll('option') ?? [])]
    expect(options.map(({ value }) => value)).toEqual(['Scholing'])
  })

  test('is deleted and comes back under another id', async () => {
    const user = await showLine('regel-1')
    await user.click(screen.getByRole('button', { name: 'Regel verwijderen' }))
    expect(await screen.findByRole('heading', { name: 'De regel is verwijderd' })).toHaveFocus()
    expect(await stored('regel-1')).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByLabelText('Titel')).toHaveValue('Scholing Wlz en langdurige zorg')
    const id = decodeURIComponent(location.hash.replace('#/register/', ''))
    expect(id).not.toBe('regel-1')
    const back = await stored(id)
    expect(back).toMatchObject({ date: '2026-10-03', points: 7.5, hours: 6, accreditation: 'REG-2026-114' })
    expect(await storedDocuments()).toHaveLength(5)
  })

  test('that cannot be deleted says so and stays', async () => {
    const user = await showLine('regel-1')
    const room = fillTheDisk('tombstones')
    await user.click(screen.getByRole('button', { name: 'Regel verwijderen' }))
    expect(await screen.findByText('De regel is niet verwijderd')).toBeVisible()
    room()
    expect(await stored('regel-1')).toBeDefined()
  })

  test('that is not there says so, in English too', async () => {
    await showLine('nergens', 'en')
    expect(await screen.findByRole('heading', { name: 'This entry is not here' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to Register' })).toHaveAttribute('href', '#/register')
  })

  test('is only shown where nothing can be changed', async () => {
    setReadOnly()
    await showLine('regel-1')
    expect(await screen.findByText('REG-2026-114')).toBeVisible()
    expect(screen.getByText('7,5')).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
