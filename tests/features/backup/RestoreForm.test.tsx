import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { RestoreForm } from '../../../src/features/backup/RestoreForm'
import { compareArchives } from '../../../src/storage/archive/compareArchives'
import { assessmentToRecord } from '../../../src/storage/records/assessmentRecord'
import { archiveOf } from '../../support/anyArchive'
import { aSealedAssessment } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const here = archiveOf(assessmentToRecord(aSealedAssessment({ id: 'hier', date: '2026-01-02' })))
const there = archiveOf(assessmentToRecord(aSealedAssessment({ id: 'daar', date: '2026-03-04' })))

beforeEach(() => aDatabaseWith())

describe('choosing how a backup is put back', () => {
  test('merges unless somebody chooses otherwise, and asks nothing when nothing goes', async () => {
    const onRestore = vi.fn<(way: string) => void>()
    const compared = compareArchives(here, there)
    const user = await showScreen(
      <RestoreForm compared={compared} ways={['merge', 'replace']} onRestore={onRestore} />,
    )
    expect(screen.getByText('Dit blijft staan.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Samenvoegen' }))
    expect(onRestore.mock.calls).toEqual([['merge']])
  })

  test('replaces only after a tick, when something would go', async () => {
    const onRestore = vi.fn<(way: string) => void>()
    const compared = compareArchives(here, there)
    const user = await showScreen(
      <RestoreForm compared={compared} ways={['merge', 'replace']} onRestore={onRestore} />,
    )
    await user.click(screen.getByRole('radio', { name: /^Vervangen/ }))
    expect(screen.getByText('Dit wordt verwijderd.')).toBeVisible()
    expect(screen.getByText('Begin, 2 januari 2026')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vervangen' }))
    expect(await screen.findByText('Zet eerst hier een vinkje, of kies Samenvoegen.')).toBeVisible()
    expect(onRestore.mock.calls).toEqual([])
    await user.click(screen.getByRole('checkbox'))
    await user.click(screen.getByRole('button', { name: 'Vervangen' }))
    expect(onRestore.mock.calls).toEqual([['replace']])
  })

  test('asks nothing where there is one way and nothing goes', async () => {
    const onRestore = vi.fn<(way: string) => void>()
    const compared = compareArchives(archiveOf(), there)
    const user = await showScreen(
      <RestoreForm compared={compared} ways={['replace']} onRestore={onRestore} />,
    )
    expect(screen.queryByRole('radio')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
    expect(onRestore.mock.calls).toEqual([['replace']])
  })

  test('asks for a tick also when merging takes something away', async () => {
    const compared = compareArchives(here, { ...there, tombstones: [{ id: 'hier' }] })
    await showScreen(
      <RestoreForm compared={compared} ways={['merge', 'replace']} onRestore={() => undefined} />,
    )
    expect(screen.getByText('Dit wordt ook hier verwijderd.')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /dit van dit apparaat wordt verwijderd/ })).toBeVisible()
  })
})
