import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { eventually } from '../support/eventually'
import { changesTo, controlOf } from '../support/fieldHands'
import { fieldWays } from '../support/fieldWays'
import { filledDatabase, storedStand, writtenElsewhere } from '../support/filledDatabase'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { standOf } from '../support/standOf'

/** Texts are put together, in `savedFields.test.tsx`; on a button nothing can be seen. */
const ways = Object.entries(fieldWays).filter(([, { control }]) => control !== 'text' && control !== 'press')

beforeEach(() => serveProgrammes())

describe('of two windows the last choice stands, and both show it and call it saved', () => {
  test.each(ways)('%s', async (name, way) => {
    await filledDatabase()
    location.hash = way.address
    await showScreen(<Screens />)
    // What is ticked may go to another place on the screen.
    const stand = async () => standOf(await controlOf(name, way))
    await controlOf(name, way)

    await writtenElsewhere(way, way.to)
    await eventually(async () => expect(await stand()).toBe(way.to))

    changesTo(await controlOf(name, way), way.from)
    await act(flushAutosave)
    await eventually(async () => expect(await storedStand(way)).toBe(way.from))
    expect(await stand()).toBe(way.from)
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()

    await writtenElsewhere(way, way.to)
    await eventually(async () => expect(await stand()).toBe(way.to))
    expect(await storedStand(way)).toBe(way.to)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
