import { act, render, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { AssessmentsProvider } from '../../../src/shared/assessments/AssessmentsProvider'
import { useAssessments, usePlaces } from '../../../src/shared/assessments/useAssessments'
import { useDocumentIds } from '../../../src/shared/documents/useDocuments'
import { database } from '../../../src/storage/database'
import { forgetPlace, rememberPlace } from '../../../src/storage/places'
import { readers, readStored } from '../../../src/storage/readStored'
import { anOpenAssessment, competencyId } from '../../support/builders'
import { everyDocument } from '../../support/everyDocument'
import { aDatabaseWith } from '../../support/storage'

const open = anOpenAssessment({ id: 'bezig', scores: { '1.1': 3 } })
const parts = ['assessments', 'documents', 'places', 'received'] as const

beforeEach(async () => {
  await aDatabaseWith(open)
  await database.table('documents').bulkPut([...everyDocument])
  await rememberPlace(open.id, competencyId('1.1'))
})

/** Draws what the database held at the start, until each part was read once more to hear of what changes. @returns what is drawn. */
async function drawn() {
  const draw = vi.fn<(places: number) => void>()
  function Screen() {
    useAssessments()
    useDocumentIds('goal')
    draw(usePlaces().size)
    return null
  }
  const initial = await readStored()
  const reads = parts.map((part) => vi.spyOn(readers, part))
  render(
    <AssessmentsProvider initial={initial}>
      <Screen />
    </AssessmentsProvider>,
  )
  await waitFor(() => reads.forEach((read) => expect(read).toHaveResolved()))
  await act(() => new Promise((resolve) => setTimeout(resolve)))
  return draw
}

test('what is read again and says the same draws no screen again', async () => {
  expect(await drawn()).toHaveBeenCalledTimes(1)
})

test('what says something else does', async () => {
  const draw = await drawn()
  await act(() => forgetPlace(open.id))
  await waitFor(() => expect(draw).toHaveBeenLastCalledWith(0))
})
