import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { SaveFailure } from '../../src/app/notices/SaveFailure'
import { reloadWhenStored } from '../../src/app/reloadWhenStored'
import { typed } from '../../src/lib/mergeText'
import { recordAnswer } from '../../src/storage/answers'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { anEvidenceRecord } from '../support/evidence'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { anOpenAssessment, competencyId } from '../support/builders'

beforeEach(() => aDatabaseWith())

const writes = (title: string) => evidenceWriter.record('bewijs', () => anEvidenceRecord({ title }), 'typed')

test('an example that could not be stored is told on every screen, and stored when there is room', async () => {
  const freeSpace = fillTheDisk('documents')
  writes('Keukentafel')
  await flushAutosave()
  const user = await showScreen(<SaveFailure />)
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^Dit is nog niet opgeslagenEr is geen ruimte meer op dit apparaat/,
  )
  freeSpace()
  await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(await storedDocuments()).toMatchObject([{ title: 'Keukentafel' }])
})

test('of a note that could not be stored the words stand there as they were typed last', async () => {
  const assessment = anOpenAssessment()
  await aDatabaseWith(assessment)
  const freeSpace = fillTheDisk()
  const edit = (base: string, text: string) =>
    recordAnswer(assessment.id, competencyId('1.1'), {
      kind: 'edit',
      note: text,
      edit: (note) => typed({ base, text }, note),
    })
  edit('', 'Niet')
  edit('Niet', 'Niet verdwijnen')
  await flushAutosave()
  const user = await showScreen(<SaveFailure />)
  expect(screen.getByText('Niet verdwijnen')).toBeVisible()
  expect(screen.queryByText('Niet')).toBeNull()
  freeSpace()
  await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(await storedRecords()).toMatchObject([{ answers: { '1.1': { note: 'Niet verdwijnen' } } }])
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
  expect(await storedDocuments()).toMatchObject([{ title: 'Keukentafel' }])
})
