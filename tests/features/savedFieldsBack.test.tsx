import { cleanup } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { Screens } from '../../src/app/Screens'
import { changesTo, controlOf } from '../support/fieldHands'
import { fieldWays, type FieldWay } from '../support/fieldWays'
import { eventually } from '../support/eventually'
import { filledDatabase, storedStand } from '../support/filledDatabase'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { standOf } from '../support/standOf'

beforeEach(() => serveProgrammes())

async function opens(name: string, way: FieldWay): Promise<HTMLElement> {
  location.hash = way.address
  await showScreen(<Screens />)
  return controlOf(name, way)
}

describe('who goes away in the moment of a change loses nothing', () => {
  test.each(Object.entries(fieldWays))('of %s', async (name, way) => {
    await filledDatabase()
    const control = await opens(name, way)
    if (way.control !== 'press') expect(standOf(control)).toBe(way.from)
    expect(await storedStand(way)).toBe(way.from)

    changesTo(control, way.to)
    cleanup()
    await eventually(async () => expect(await storedStand(way)).toBe(way.to))
    if (way.control === 'press') return
    await flushAutosave()
    expect(standOf(await opens(name, way))).toBe(way.to)
  })
})
