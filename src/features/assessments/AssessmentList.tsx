import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { keptUntil } from '../../domain/bin'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments, useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { binAssessment, restoreAssessment } from '../../storage/assessments'
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useToday } from '../../ui/useToday'
import styles from './AssessmentList.module.css'
import { AssessmentRow } from './AssessmentRow'
import { ConfirmDialog } from './ConfirmDialog'
import { type MomentRow, momentRows } from './momentRows'
import { type Outcome, OutcomeNotice } from './OutcomeNotice'
import { useRowName } from './useRowName'

/** Every assessment on this device, busy or finished, with the way into each and out of it. */
export function AssessmentList() {
  const { t } = useTranslation('assessments')
  const title = useTitle()
  const { id } = useProfile()
  const rows = momentRows(useAssessments().filter(({ profile }) => profile.id === id))
  const firstOpen = rows.find(({ open }) => open)
  const canChange = useCanChange()
  const deletion = useDeletion()
  return (
    <Page title={title(t('list.title'))} heading={t('list.title')}>
      {deletion.dialog}
      {deletion.notice}
      <p>{rows.length > 0 ? t('list.intro') : t('list.empty')}</p>
      {canChange && (
        <p>
          <LinkButton to={paths.newAssessment} look={firstOpen ? 'secondary' : 'primary'}>
            {t('list.new')}
          </LinkButton>
        </p>
      )}
      {rows.length > 0 && (
        <ul role="list" className={styles['rows']}>
          {rows.map((row) => (
            <li key={row.original}>
              <AssessmentRow
                row={row}
                first={row === firstOpen}
                {...(canChange && { onRemove: () => deletion.ask(row) })}
              />
            </li>
          ))}
        </ul>
      )}
      <BinLink />
    </Page>
  )
}

/** Asks first, deletes, and offers to take it back. */
function useDeletion() {
  const { t } = useTranslation(['assessments', 'common'])
  const { date } = useFormats()
  const name = useRowName()
  const today = useToday()
  const [asked, setAsked] = useState<MomentRow>()
  const [outcome, setOutcome] = useState<Outcome>()

  const undo = async (row: MomentRow) => {
    const result = await restoreAssessment(row.original)
    setOutcome(result === 'done' ? { done: t('remove.undone', { name: name(row) }) } : { failure: result })
  }
  const remove = async (row: MomentRow) => {
    const result = await binAssessment(row.original, todayNow())
    setAsked(undefined)
    if (result !== 'done') return setOutcome({ failure: result })
    const action = <Button onClick={() => void undo(row)}>{t('common:undo')}</Button>
    setOutcome({ done: t('remove.done', { name: name(row) }), action })
  }
  const dialog = (
    <ConfirmDialog
      open={asked !== undefined}
      title={t('remove.title')}
      confirm={t('remove.confirm')}
      onConfirm={() => asked && void remove(asked)}
      onClose={() => setAsked(undefined)}
    >
      {asked && <p>{t('remove.text', { name: name(asked), until: date(keptUntil(today)) })}</p>}
      {asked && asked.versions > 1 && <p>{t('remove.versions', { count: asked.versions })}</p>}
    </ConfirmDialog>
  )
  return { ask: setAsked, dialog, notice: <OutcomeNotice outcome={outcome} /> }
}

/** The way to what was deleted, when there is any. */
function BinLink() {
  const { t } = useTranslation('assessments')
  const { id } = useProfile()
  const count = momentRows(useBinnedAssessments().filter(({ profile }) => profile.id === id)).length
  if (count === 0) return null
  return (
    <p>
      <Link href={paths.bin}>{t('list.bin', { count })}</Link>
    </p>
  )
}
