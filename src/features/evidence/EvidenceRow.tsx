import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { emptySteps, isOldEvidence } from '../../domain/evidence'
import { useFormats } from '../../i18n/useFormats'
import type { CalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import type { Evidence } from '../../domain/documents/evidence'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import styles from './evidence.module.css'
import { removeWithUndo } from './removal'
import { useEvidenceName } from './useEvidenceName'

interface Props {
  readonly id: string
  readonly body: Evidence
  readonly today: CalendarDate
  /** It was changed on two devices at once, and this is the other one. */
  readonly isOtherSide: boolean
}

/** One example in the list: what it is called, of when it is, what it shows, and what it still misses. */
export function EvidenceRow({ id, body, today, isOtherSide }: Props) {
  const { t } = useTranslation('evidence')
  const { date, list } = useFormats()
  const name = useEvidenceName()(body)
  const canChange = useCanChange()
  const missing = emptySteps(body).map((step) => t(`step.${step}`))
  const links = [
    body.competencies.length > 0 && t('list.competencies', { list: list(sorted(body.competencies)) }),
    body.tasks.length > 0 && t('list.tasks', { list: list(sorted(body.tasks)) }),
  ].filter((words) => words !== false)
  return (
    <div className={styles['row']}>
      <p className={styles['name']}>
        <Link href={paths.evidenceNote(id)}>{name}</Link>
      </p>
      <p className="muted">
        {date(body.date)}
        {isOldEvidence(body, today) && (
          <>
            {', '}
            <b>{t('list.old')}</b>
          </>
        )}
        {isOtherSide && `, ${t('list.otherSide')}`}
      </p>
      <p className="muted">{links.length > 0 ? links.join(' · ') : t('list.unlinked')}</p>
      {missing.length > 0 && <p className="muted">{t('list.missing', { list: list(missing) })}</p>}
      {canChange && (
        <Button
          look="quiet"
          className={styles['remove']}
          aria-label={t('list.removeNamed', { name })}
          onClick={() => void removeWithUndo({ id, body })}
        >
          {t('list.remove')}
        </Button>
      )}
    </div>
  )
}

/** 2 before 10. */
function sorted(ids: readonly string[]): readonly string[] {
  return ids.toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true }))
}
