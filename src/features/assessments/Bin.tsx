import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysInBin, keptUntil } from '../../domain/bin'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { destroyAssessment, restoreAssessment } from '../../storage/assessments'
import { Button, LinkButton } from '../../ui/Button'
import { NamedArticle } from '../../ui/NamedArticle'
import { Page } from '../../ui/Page'
import styles from './AssessmentList.module.css'
import rowStyles from './AssessmentRow.module.css'
import { ConfirmDialog } from '../../shared/assessments/ConfirmDialog'
import { type MomentRow, momentRows } from '../../shared/assessments/momentRows'
import { type Outcome, OutcomeNotice } from './OutcomeNotice'
import { useRowName } from '../../shared/assessments/useRowName'

/** What was deleted and can still come back. */
export function Bin() {
  const { t } = useTranslation('assessments')
  const title = useTitle()
  const { id } = useProfile()
  const rows = momentRows(useBinnedAssessments().filter(({ profile }) => profile.id === id))
  const canChange = useCanChange()
  const { ask, restore, dialog, notice } = useBinActions()
  return (
    <Page title={title(t('bin.title'))} heading={t('bin.title')}>
      {dialog}
      {notice}
      {rows.length === 0 && <p>{t('bin.empty')}</p>}
      <p>{t('bin.intro', { days: daysInBin })}</p>
      {rows.length > 0 && (
        <ul role="list" className={styles['rows']}>
          {rows.map((row) => (
            <li key={row.original}>
              <BinRow
                row={row}
                {...(canChange && { onRestore: () => restore(row), onDestroy: () => ask(row) })}
              />
            </li>
          ))}
        </ul>
      )}
      <p>
        <LinkButton to={paths.assessments}>{t('bin.toList')}</LinkButton>
      </p>
    </Page>
  )
}

/** Brings back at once, and destroys only when asked twice. */
function useBinActions() {
  const { t } = useTranslation('assessments')
  const name = useRowName()
  const [asked, setAsked] = useState<MomentRow>()
  const [outcome, setOutcome] = useState<Outcome>()

  const restore = async (row: MomentRow) => {
    const result = await restoreAssessment(row.original)
    setOutcome(result === 'done' ? { done: t('bin.restored', { name: name(row) }) } : { failure: result })
  }
  const destroy = async (row: MomentRow) => {
    const result = await destroyAssessment(row.original)
    setAsked(undefined)
    setOutcome(result === 'done' ? { done: t('destroy.done', { name: name(row) }) } : { failure: result })
  }
  const dialog = (
    <ConfirmDialog
      open={asked !== undefined}
      title={t('destroy.title')}
      confirm={t('destroy.confirm')}
      onConfirm={() => asked && void destroy(asked)}
      onClose={() => setAsked(undefined)}
    >
      {asked && <p>{t('destroy.text', { name: name(asked) })}</p>}
    </ConfirmDialog>
  )
  return {
    ask: setAsked,
    restore: (row: MomentRow) => void restore(row),
    dialog,
    notice: <OutcomeNotice outcome={outcome} />,
  }
}

interface Props {
  readonly row: MomentRow
  /** Both are absent where nothing may change. */
  readonly onRestore?: () => void
  readonly onDestroy?: () => void
}

/** A deleted assessment: since when, until when, and the two ways out. */
function BinRow({ row, onRestore, onDestroy }: Props) {
  const { t } = useTranslation('assessments')
  const { date } = useFormats()
  const name = useRowName()(row)
  const { binnedOn } = row.newest
  return (
    <NamedArticle as="h2" heading={name} className={rowStyles['row']}>
      {binnedOn && <p>{t('bin.binnedOn', { date: date(binnedOn) })}</p>}
      {binnedOn && <p>{t('bin.keptUntil', { date: date(keptUntil(binnedOn)) })}</p>}
      <div className={rowStyles['actions']}>
        {onRestore && (
          <Button onClick={onRestore}>
            {t('bin.restore')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
        {onDestroy && (
          <Button look="quiet" onClick={onDestroy}>
            {t('bin.destroy')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
    </NamedArticle>
  )
}
