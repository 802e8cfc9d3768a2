import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { paths } from '../../navigation/paths'
import styles from './MomentControls.module.css'
import { MomentPickers } from './MomentPickers'
import { Timeline } from './Timeline'

interface Props {
  /** In the order of the calendar; at least two. */
  readonly moments: readonly SealedAssessment[]
  readonly earlier: SealedAssessment | undefined
  readonly later: SealedAssessment
}

/** Which moments the page is about: any two, or one after the other. The address keeps them, to go back to. */
export function MomentControls({ moments, earlier, later }: Props) {
  const { t } = useTranslation('growth')
  const [, navigate] = useLocation()
  function choose(one: SealedAssessment, other: SealedAssessment) {
    const [first, second] = moments.indexOf(one) < moments.indexOf(other) ? [one, other] : [other, one]
    navigate(paths.comparison(first.id, second.id), { replace: true })
  }
  return (
    <div role="group" aria-label={t('compare.legend')} className={`no-print ${styles['controls']}`}>
      <Timeline moments={moments} chosen={later} onChoose={(now, before) => choose(before ?? now, now)} />
      <MomentPickers moments={moments} earlier={earlier} later={later} onChoose={choose} />
    </div>
  )
}
