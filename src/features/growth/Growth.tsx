import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { currentAssessments } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { chosenPair } from './chosenPair'
import { ClustersFigure } from './ClustersFigure'
import { Comparison } from './Comparison'
import styles from './growth.module.css'
import { Onwards } from './Onwards'

/** Screen *Groei*: any two finished assessments beside one another, and the way from the first to the last. */
export function Growth() {
  const { t } = useTranslation(['growth', 'common'])
  const title = useTitle()
  const profile = useProfile()
  const address = useParams<{ readonly earlier?: string; readonly later?: string }>()
  const assessments = useAssessments().filter((one) => one.profile.id === profile.id)
  const moments = currentAssessments(assessments)
  const pair = chosenPair(moments, address, assessments)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      {!pair && <NothingYet />}
      {pair && moments.length === 1 && <FirstOnly assessment={pair.later} />}
      {pair && moments.length > 1 && <Comparison moments={moments} pair={pair} />}
    </Page>
  )
}

/** The face of *Groei* after one assessment: where somebody stands, and that growth needs a second. */
function FirstOnly({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('growth')
  const profile = useProfile()
  const formats = useFormats()
  const canChange = useCanChange()
  return (
    <div className={styles['stack']}>
      <p>{t('first.body', { date: formats.date(assessment.date) })}</p>
      {canChange && (
        <p className="buttons">
          <LinkButton to={paths.newAssessment}>{t('first.start')}</LinkButton>
        </p>
      )}
      <ClustersFigure profile={profile} later={assessment} />
      <Onwards moments={[assessment]} />
    </div>
  )
}

/** The face of *Groei* before anything was finished: what will be here, and how to get there. */
function NothingYet() {
  const { t } = useTranslation('growth')
  const canChange = useCanChange()
  return (
    <section className={styles['stack']}>
      <h2>{t('empty.heading')}</h2>
      <p>{t('empty.body')}</p>
      {canChange && (
        <>
          <p>{t('empty.time')}</p>
          <p className="buttons">
            <LinkButton to={paths.newAssessment} look="primary">
              {t('empty.start')}
            </LinkButton>
            <LinkButton to={paths.example}>{t('empty.example')}</LinkButton>
          </p>
        </>
      )}
    </section>
  )
}
