import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { PreviewBackup } from '../../../src/features/backup/PreviewBackup'
import { RestoreDone } from '../../../src/features/backup/RestoreDone'
import { emptyArchive, type Archive } from '../../../src/storage/archive/archive'
import { assessmentToRecord } from '../../../src/storage/records/assessmentRecord'
import { kinds } from '../../../src/i18n/nl/kinds'
import { archiveOf } from '../../support/anyArchive'
import { aSealedAssessment, instant } from '../../support/builders'
import { everyDocument } from '../../support/everyDocument'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const scores = archiveOf(assessmentToRecord(aSealedAssessment({ id: 'een' })))
const everything: Archive = { ...scores, documents: [...everyDocument] }
const made = instant('2026-11-21T20:23:38.000Z')

const shows = {
  'before it is put back': (archive: Archive) => (
    <PreviewBackup
      preview={{
        type: 'Preview',
        here: emptyArchive,
        backup: { type: 'BackupOpened', archive, made, encrypted: false },
      }}
      onRestore={() => undefined}
    />
  ),
  'after it was put back': (archive: Archive) => (
    <RestoreDone restored={{ type: 'Restored', way: 'replace', held: archive }} />
  ),
}

beforeEach(() => aDatabaseWith())

describe.each(Object.entries(shows))('what a backup holds is said %s', (_when, show) => {
  test('of whoever never scored', async () => {
    await showScreen(show({ ...emptyArchive, documents: [...everyDocument] }))
    expect(screen.getByText(/Dit staat .*: .*leerdoel.*\./)).not.toHaveTextContent(/meting/)
  })

  test('by kind, each of them', async () => {
    await showScreen(show(everything))
    const said = screen.getByText(/Dit staat .*: 1 meting, .*\./)
    for (const kind of new Set(everyDocument.map((one) => one.kind))) {
      const words = Object.entries(kinds.of).flatMap(([key, text]) => (key.startsWith(kind) ? [text] : []))
      const anyOf = words.map((text) => text.replaceAll('{{count}}', String.raw`\d+`)).join('|')
      expect(said).toHaveTextContent(new RegExp(anyOf))
    }
  })

  test('when that is nothing', async () => {
    await showScreen(show(emptyArchive))
    expect(screen.getByText(/Er staat (nu )?niets/)).toBeVisible()
  })
})
