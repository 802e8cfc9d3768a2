import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import type { Report } from '../../domain/report'
import { useFormats } from '../../i18n/useFormats'
import { dateOf, isReport } from '../../shared/reports/storedReports'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { Arrived } from './openingStep'
import styles from './review.module.css'
import { usePersonName } from './usePersonName'

interface Props {
  readonly arrived: Arrived
  readonly onKeep: () => void
  readonly onDrop: () => void
}

/** A report or a request that nobody here chose: who it says it is of and what is in it, without any score, before it is kept. */
export function AskToKeep({ arrived: { incoming, subject }, onKeep, onDrop }: Props) {
  const { t } = useTranslation('arrival')
  const { date, list } = useFormats()
  const momentsIn = ({ earlier, latest }: Report) => [...earlier, latest].map((moment) => date(moment.date))
  const who = {
    name: usePersonName()(subject.person),
    date: date(dateOf(subject)),
    made: date(subject.madeOn),
  }
  const actions = (
    <>
      <Button look="primary" onClick={onKeep}>
        {t('ask.keep')}
      </Button>
      <Button onClick={onDrop}>{t('ask.drop')}</Button>
    </>
  )
  return (
    <>
      <p className={styles['name']}>
        <bdi>{sanitizeForDisplay(incoming.file.name, limits.fileNameLength)}</bdi>
      </p>
      <Notice
        title={t(isReport(subject) ? 'ask.report' : 'ask.request', who)}
        role="status"
        actions={actions}
      >
        {isReport(subject) && (
          <p>{t('ask.holds', { count: subject.earlier.length + 1, moments: list(momentsIn(subject)) })}</p>
        )}
        <p>{t('ask.question')}</p>
        <p>{t('proof')}</p>
      </Notice>
    </>
  )
}
