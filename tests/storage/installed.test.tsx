import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../src/storage/database'
import { setInstalled, wasInstalled } from '../../src/storage/installed'
import { useKnownVisitor } from '../../src/shared/assessments/useKnownVisitor'
import { aSealedAssessment } from '../support/builders'
import { everyDocument, writtenDocuments } from '../support/everyDocument'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

function Visit() {
  useKnownVisitor()
  return null
}

beforeEach(async () => {
  setInstalled(false)
  await aDatabaseWith()
})

describe('that there was something here once, so that an empty database is a loss', () => {
  test('is remembered of an assessment, in the bin too', async () => {
    await aDatabaseWith(aSealedAssessment({ binnedOn: '2026-11-01' }))
    await showScreen(<Visit />)
    await waitFor(() => expect(wasInstalled()).toBe(true))
  })

  test.each(writtenDocuments)('is remembered of whoever has only a document: $kind', async (document) => {
    await database.documents.put(document)
    await showScreen(<Visit />)
    await waitFor(() => expect(wasInstalled()).toBe(true))
  })

  test('is remembered of nobody who wrote nothing', async () => {
    await database.documents.bulkPut(everyDocument.filter(({ kind }) => kind === 'wording'))
    await showScreen(<Visit />)
    expect(wasInstalled()).toBe(false)
  })
})
