import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { eventually } from '../support/eventually'
import { changesTo, controlOf } from '../support/fieldHands'
import { fieldWays } from '../support/fieldWays'
import { filledDatabase, storedStand } from '../support/filledDatabase'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'

const days = Object.entries(fieldWays).filter(([, { control }]) => control === 'day')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 23, 50) })
  serveProgrammes()
})
afterEach(() => vi.useRealTimers())

describe('a day in a page that stays open over midnight', () => {
  test.each(days)('may be the new day, and is no year of two digits: %s', async (name, way) => {
    await filledDatabase()
    location.hash = way.address
    await showScreen(<Screens />)
    const field = await controlOf(name, way)
    const bounds = () => [field.getAttribute('min'), field.getAttribute('max')]
    const yesterday = bounds()
    vi.setSystemTime(new Date(2026, 10, 22, 0, 1))
    act(() => void window.dispatchEvent(new Event('focus')))
    await waitFor(() => expect(bounds()).not.toEqual(yesterday))
    expect(bounds()).not.toContain('2026-11-21')

    changesTo(field, '0026-11-21')
    fireEvent.blur(field)
    await act(flushAutosave)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/Kies een dag tussen .* en .*\. Tot dan blijft .* staan\./)
    expect(screen.queryByText(/Opgeslagen/)).toBeNull()
    expect(await storedStand(way)).toBe(way.from)

    changesTo(field, '2026-11-22')
    expect(field).not.toBeInvalid()
    await eventually(async () => expect(await storedStand(way)).toBe('2026-11-22'))
  })
})
