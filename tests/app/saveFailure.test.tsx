import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { SaveFailure } from '../../src/app/notices/SaveFailure'
import { reloadWhenStored } from '../../src/app/reloadWhenStored'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { flushWriters } from '../../src/storage/openWriters'
import { readDocuments } from '../../src/storage/readDocuments'
import { anEvidenceRecord } from '../support/evidence'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../support/storage'

beforeEach(() => aDatabaseWith())

const writes = (title: string) => evidenceWriter.record('bewijs', () => anEvidenceRecord({ title }), 'typed')

test('an example that could not be stored is told on every screen, and stored when there is room', async () => {
  const freeSpace = fillTheDisk('documents')
  writes('Keukentafel')
  await flushWriters()
  const user = await showScreen(<SaveFailure />)
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^Dit is nog niet opgeslagenEr is geen ruimte meer op dit apparaat/,
  )
  freeSpace()
  await user.click(screen.getByRole('button', { name: 'Opnieuw bewaren' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(await readDocuments()).toMatchObject([{ title: 'Keukentafel' }])
})

test('a new version waits until what was just typed is stored, and comes then', async () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue()
  const freeSpace = fillTheDisk('documents')
  writes('Keukentafel')
  await reloadWhenStored()
  expect(reload).not.toHaveBeenCalled()
  freeSpace()
  await reloadWhenStored()
  expect(reload).toHaveBeenCalledOnce()
  expect(await readDocuments()).toMatchObject([{ title: 'Keukentafel' }])
})
