import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { TakenOver } from '../../src/app/TakenOver'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { catchSavedFiles } from '../support/catchSavedFiles'
import { anEvidenceRecord } from '../support/evidence'
import { storedDocuments } from '../support/storedDocuments'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../support/storage'

beforeEach(() => aDatabaseWith())

const writes = (title: string) => evidenceWriter.record('bewijs', () => anEvidenceRecord({ title }), 'typed')
const reload = () => screen.getByRole('button', { name: 'Opnieuw laden' })

test('what can be stored is stored, and the page loads again', async () => {
  const loads = vi.spyOn(location, 'reload').mockReturnValue()
  const user = await showScreen(<TakenOver />)
  writes('Keukentafel')
  await user.click(reload())
  await waitFor(() => expect(loads).toHaveBeenCalledOnce())
  expect(await storedDocuments()).toMatchObject([{ title: 'Keukentafel' }])
})

test('what cannot be stored is told, with a way to keep it and a way to go on', async () => {
  const loads = vi.spyOn(location, 'reload').mockReturnValue()
  const saved = catchSavedFiles()
  const user = await showScreen(<TakenOver />)
  const freeSpace = fillTheDisk('documents')
  writes('Keukentafel')
  await user.click(reload())
  expect(await screen.findByText('Niet alles kan worden opgeslagen')).toBeVisible()
  expect(loads).not.toHaveBeenCalled()

  await user.click(screen.getByRole('button', { name: 'Bewaar het in een bestand' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(await saved[0]?.text()).toContain('Keukentafel')
  expect(loads).not.toHaveBeenCalled()

  await user.click(screen.getByRole('button', { name: 'Toch opnieuw laden' }))
  expect(loads).toHaveBeenCalledOnce()
  freeSpace()
  await flushAutosave()
})
