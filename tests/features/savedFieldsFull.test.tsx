import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { archiveOfTab } from '../../src/storage/restoreFromTab'
import { eventually } from '../support/eventually'
import { changesTo, controlOf } from '../support/fieldHands'
import { fieldWays, type FieldWay } from '../support/fieldWays'
import { filledDatabase, storedStand } from '../support/filledDatabase'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { standOf } from '../support/standOf'
import { fillTheDisk } from '../support/storage'

beforeEach(() => serveProgrammes())

async function changesOnAFullDisk(name: string, way: FieldWay) {
  await filledDatabase()
  location.hash = way.address
  const user = await showScreen(<Screens />)
  const control = await controlOf(name, way)
  const freeSpace = fillTheDisk(way.table)
  changesTo(control, way.to)
  await act(flushAutosave)
  expect(await screen.findByRole('alert')).toHaveTextContent(/Er is geen ruimte meer op dit apparaat/)
  expect(screen.queryByText(/Opgeslagen/)).toBeNull()
  return { user, control, freeSpace }
}

describe('what cannot be stored stays before who wrote it, goes in a file, and is stored when there is room', () => {
  test.each(Object.entries(fieldWays))('%s', async (name, way) => {
    const { user, control, freeSpace } = await changesOnAFullDisk(name, way)
    const standing = way.control === 'press' ? way.to : standOf(control)
    expect(standing).toBe(way.to)
    expect(await storedStand(way)).toBe(way.from)
    // What is of others is in no backup, and so in no file.
    if (way.table !== 'reports') {
      const { assessments, documents } = archiveOfTab()
      const rescued = [...assessments, ...documents].find(({ id }) => id === way.id)
      expect(way.read(rescued)).toBe(way.to)
    }

    freeSpace()
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Opnieuw opslaan' }))
    await eventually(async () => expect(await storedStand(way)).toBe(way.to))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})
