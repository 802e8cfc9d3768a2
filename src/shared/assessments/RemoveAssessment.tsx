import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keptUntil } from '../../domain/bin'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { binAssessment } from '../../storage/assessments'
import type { WriteFailure } from '../../storage/writeFailure'
import { useToday } from '../../ui/useToday'
import { WriteFailed } from '../saving/WriteFailed'
import { ConfirmDialog } from './ConfirmDialog'
import type { MomentRow } from './momentRows'
import { useRowName } from './useRowName'

interface Props {
  /** Asked about; undefined while nothing is. */
  readonly row: MomentRow | undefined
  readonly onClose: () => void
  /** It lies in the bin. */
  readonly onRemoved: (row: MomentRow) => void
}

/** Asks before an assessment goes to the bin: says what goes along, and how long it can come back. */
export function RemoveAssessment({ row, onClose, onRemoved }: Props) {
  const { t } = useTranslation('assessments')
  const [failure, setFailure] = useState<WriteFailure>()

  async function remove(asked: MomentRow) {
    const outcome = await binAssessment(asked.original, todayNow())
    if (outcome !== 'done') return setFailure(outcome)
    onRemoved(asked)
  }

  function close() {
    setFailure(undefined)
    onClose()
  }

  return (
    <ConfirmDialog
      open={row !== undefined}
      title={t('remove.title')}
      confirm={t('remove.confirm')}
      onConfirm={() => row && void remove(row)}
      onClose={close}
    >
      {row && <WhatGoes row={row} />}
      {failure && <WriteFailed title={t('failed.title')} failure={failure} />}
    </ConfirmDialog>
  )
}

function WhatGoes({ row }: { readonly row: MomentRow }) {
  const { t } = useTranslation('assessments')
  const { date } = useFormats()
  const name = useRowName()(row)
  const until = date(keptUntil(useToday()))
  const { newest, open, sealed, versions } = row
  const answers = [...newest.answers.values()]
  const scores = answers.filter(({ score }) => score !== undefined).length
  const notes = answers.filter(({ note }) => note !== '').length
  return (
    <>
      <p>{t('remove.text', { name, until })}</p>
      <p>
        {t('remove.scores', { count: scores })} {notes > 0 && t('remove.notes', { count: notes })}
      </p>
      {open && sealed && <p>{t('remove.correction')}</p>}
      {versions > (open ? 2 : 1) && <p>{t('remove.versions', { count: open ? versions - 1 : versions })}</p>}
    </>
  )
}
