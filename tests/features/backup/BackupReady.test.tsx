import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackupReady } from '../../../src/features/backup/BackupReady'
import type { Archive } from '../../../src/storage/archive/archive'
import { emptyArchive } from '../../../src/storage/archive/archive'
import { assessmentToRecord } from '../../../src/storage/records/assessmentRecord'
import { archiveOf } from '../../support/anyArchive'
import { aSealedAssessment } from '../../support/builders'
import { registerDocuments } from '../../support/ledger'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

test('says what is in the file, of every kind', async () => {
  const [first, second] = [
    aSealedAssessment({ id: 'a' }),
    aSealedAssessment({ id: 'b', original: 'a', version: 2 }),
  ]
  const archive = archiveOf(assessmentToRecord(first), assessmentToRecord(second))
  await shows({ ...archive, documents: registerDocuments() })
  expect(
    screen.getByText(/^Dit staat in het bestand: 1 meting, je register en \d+ regels in je register\.$/),
  ).toBeVisible()
})

test('says it of somebody who scored nothing', async () => {
  await shows({ ...emptyArchive, documents: registerDocuments().slice(0, 1) })
  expect(screen.getByText('Dit staat in het bestand: je register.')).toBeVisible()
})

async function shows(archive: Archive): Promise<void> {
  await aDatabaseWith()
  const file = new File(['{}'], 'groeispiegel-reservekopie-2026-11-21.json')
  const backup = { type: 'BackupMade', file, text: '{}', archive } as const
  await showScreen(<BackupReady backup={backup} passphrase={undefined} onAgain={() => undefined} />)
}
