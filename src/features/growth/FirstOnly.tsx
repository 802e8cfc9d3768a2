import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { ClustersFigure } from './ClustersFigure'
import styles from './growth.module.css'
import { Onwards } from './Onwards'

/** The face of *Groei* after one assessment: where somebody stands, and that growth needs a second. */
export function FirstOnly({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('growth')
  const profile = useProfile()
  const formats = useFormats()
  const canChange = useCanChange()
  return (
    <div className={styles['stack']}>
      <p>{t('first.body', { date: formats.date(assessment.date) })}</p>
      {canChange && (
        <p className={styles['buttons']}>
          <LinkButton to={paths.newAssessment}>{t('first.start')}</LinkButton>
        </p>
      )}
      <ClustersFigure profile={profile} later={assessment} />
      <Onwards moments={[assessment]} />
    </div>
  )
}
