import { useTranslation } from 'react-i18next'
import { keptUntil } from '../../domain/bin'
import { useFormats } from '../../i18n/useFormats'
import { Button } from '../../ui/Button'
import styles from './AssessmentRow.module.css'
import type { MomentRow } from './momentRows'
import { useRowName } from './useRowName'

interface Props {
  readonly row: MomentRow
  /** Both are absent where nothing may change. */
  readonly onRestore?: () => void
  readonly onDestroy?: () => void
}

/** A deleted assessment: since when, until when, and the two ways out. */
export function BinRow({ row, onRestore, onDestroy }: Props) {
  const { t } = useTranslation('assessments')
  const { date } = useFormats()
  const name = useRowName()(row)
  const { binnedOn } = row.newest
  return (
    <article className={styles['row']}>
      <h2>{name}</h2>
      {binnedOn && <p>{t('bin.binnedOn', { date: date(binnedOn) })}</p>}
      {binnedOn && <p>{t('bin.keptUntil', { date: date(keptUntil(binnedOn)) })}</p>}
      <div className={styles['actions']}>
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
    </article>
  )
}
