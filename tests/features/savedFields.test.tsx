import { flushAutosave } from '../../src/storage/autosave/queue'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { database } from '../../src/storage/database'
import { dayPlaces, textAt, textPlaces, withTextAt, type FieldPlace } from '../support/fieldPlaces'
import { eventually } from '../support/eventually'
import { controlOf } from '../support/fieldHands'
import { fieldWays } from '../support/fieldWays'
import { filledDatabase } from '../support/filledDatabase'
import { isNamed, savedFields, type SavedField } from '../support/savedFields'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'

beforeEach(async () => {
  serveProgrammes()
  await filledDatabase()
})

describe('every field that is stored while it is written', () => {
  const fields = savedFields()
  const ways = Object.keys(fieldWays)
  const waysTo = (field: Pick<SavedField, 'name'>) => ways.filter((way) => isNamed(field, way))

  test('has a way to it in the tables of tests: one for each screen that has it', () => {
    expect(fields.length).toBeGreaterThan(60)
    const times = (name: string) => fields.filter((field) => field.name === name).length
    const missed = fields.filter((field) => waysTo(field).length < times(field.name))
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  test('is in the code', () => {
    expect(ways.filter((way) => !fields.some((field) => isNamed(field, way)))).toEqual([])
  })

  test.each([
    ['AutosaveText', 'text'],
    ['DayField', 'day'],
    ['AmountField', 'amount'],
    ['LevelField', 'choice'],
  ])('has a way of its kind: %s', (part, control) => {
    const own = fields.filter((field) => field.part === part)
    const isOfKind = (way: string) => fieldWays[way]?.control === control
    expect(own.filter((field) => !waysTo(field).some(isOfKind))).toEqual([])
  })
})

describe('two windows lose nothing of one another, and what is stored is called saved', () => {
  test.each(Object.entries(textPlaces))('in %s', async (name, place) => {
    const { user, field } = await shows(name, place)
    const first = `${textAt(await record(place), place.path)} Uit A.`
    await writtenElsewhere(place, first)
    await waitFor(() => expect(field).toHaveValue(first))

    await user.type(field, ' Uit B.')
    await eventually(async () => expect(textAt(await record(place), place.path)).toBe(`${first} Uit B.`))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    await writtenElsewhere(place, `Eerst. ${first} Uit B.`)
    await waitFor(() => expect(field).toHaveValue(`Eerst. ${first} Uit B.`))
    expect(
      screen.getByText('Dit is ook in een ander venster veranderd. Beide teksten staan er.'),
    ).toBeVisible()
    await user.keyboard(' Klaar.')
    const all = `Eerst. ${first} Uit B. Klaar.`
    await eventually(async () => expect(textAt(await record(place), place.path)).toBe(all))
    expect(field).toHaveValue(all)
  })
})

describe('a day is stored when it is whole and can be meant', () => {
  test.each(Object.entries(dayPlaces))('in %s', async (name, place) => {
    const { field } = await shows(name, place)
    const stored = async () => {
      await flushAutosave()
      return textAt(await record(place), place.path)
    }
    const before = await stored()
    const type = (value: string) => fireEvent.change(field, { target: { value } })
    expect(field).toHaveValue(before)

    for (const wrong of ['0026-11-21', '1949-12-31', '2206-02-01']) {
      type(wrong)
      expect(field).toHaveAccessibleDescription(/Kies een dag tussen .* en .*\. Tot dan blijft .* staan\./)
      fireEvent.blur(field)
      expect(field).toHaveValue(wrong)
      expect(await stored()).toBe(before)
    }
    Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true })
    type('')
    expect(field).toHaveAccessibleDescription(/Deze dag is nog niet compleet\. Tot dan blijft .* staan\./)
    expect(await stored()).toBe(before)
    Object.defineProperty(field, 'validity', { value: { badInput: false }, configurable: true })

    // At once, without leaving the field.
    const chosen = name === 'report.keepUntil' ? '2030-02-28' : '2026-02-28'
    type(chosen)
    await eventually(async () => expect(await stored()).toBe(chosen))
    expect(field).toHaveValue(chosen)
    await writtenElsewhere(place, before)
    await waitFor(() => expect(field).toHaveValue(before))
    type('')
    if (place.isRequired) {
      expect(field).toHaveAccessibleDescription(/Kies een dag\. Tot dan blijft .* staan\./)
      expect(await stored()).toBe(before)
    } else await eventually(async () => expect(await stored()).toBe(''))
  })
})

async function shows(name: string, place: FieldPlace) {
  location.hash = place.address
  const user = await showScreen(<Screens />)
  return { user, field: await controlOf(name, place) }
}

function record({ table, id }: FieldPlace): Promise<unknown> {
  return database.table(table).get(id)
}

async function writtenElsewhere(place: FieldPlace, text: string): Promise<void> {
  await flushAutosave()
  await database.table(place.table).put(withTextAt(await record(place), place.path, text))
}
