import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { goalWriter } from '../../src/storage/goalWriter'
import { aGoal } from '../support/aGoal'
import { changesTo, controlOf } from '../support/fieldHands'
import { fieldWays } from '../support/fieldWays'
import { filledDatabase, storedStand } from '../support/filledDatabase'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'

/** What nobody means, by the kind of field that says so and keeps what was stored. */
const meantByNobody = { day: '0026-11-21', amount: 'veel' } as const
const ways = Object.entries(fieldWays).flatMap(([name, way]) =>
  way.control === 'day' || way.control === 'amount' ? [{ name, way, wrong: meantByNobody[way.control] }] : [],
)

beforeEach(() => serveProgrammes())

describe('nothing is called saved because something elsewhere was', () => {
  // An answer that was there before may be called saved from the start.
  const addresses = Object.values(fieldWays).map(({ address }) => address)
  const screens = new Set(addresses.filter((address) => !address.includes('/vraag/')))
  test.each([...screens, '/'])('%s', async (address) => {
    await filledDatabase()
    goalWriter.record('elders', () => aGoal({ history: [['stopped', '2026-10-01']] }), 'chosen')
    await act(flushAutosave)
    location.hash = address
    await showScreen(<Screens />)
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    await waitFor(() => expect(screen.queryByText('Even geduld…')).toBeNull())
    expect(screen.queryByText(/Opgeslagen op/)).toBeNull()
  })
})

describe('nothing is called saved above a field that holds what is not', () => {
  test.each(ways)('also when something in it was saved before: $name', async ({ name, way, wrong }) => {
    await filledDatabase()
    location.hash = way.address
    await showScreen(<Screens />)
    const field = await controlOf(name, way)
    changesTo(field, way.to)
    await act(flushAutosave)
    expect(await screen.findByText(/Opgeslagen/)).toBeVisible()

    changesTo(field, wrong)
    await act(flushAutosave)
    expect(field).toBeInvalid()
    expect(screen.queryByText(/Opgeslagen/)).toBeNull()
    expect(await storedStand(way)).toBe(way.to)

    changesTo(field, way.to)
    await waitFor(() => expect(field).not.toBeInvalid())
    expect(await screen.findByText(/Opgeslagen/)).toBeVisible()
  })

  test('and it may be said again once that field is left behind', async () => {
    const way = fieldWays['goal.by']
    if (!way) throw new Error('there is no way to it')
    await filledDatabase()
    location.hash = way.address
    const user = await showScreen(<Screens />)
    fireEvent.change(await controlOf('goal.by', way), { target: { value: meantByNobody.day } })
    await user.click(screen.getByRole('link', { name: 'Klaar' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
    location.hash = way.address
    changesTo(await controlOf('goal.by', way), way.to)
    await act(flushAutosave)
    expect(await screen.findByText(/Opgeslagen/)).toBeVisible()
  })
})
