import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { countsOf } from '../../domain/hindsight'
import { isSealed } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { useTitle } from '../../navigation/useTitle'
import { hindsightId } from '../../domain/documents/hindsight'
import { hindsightIn, hindsightWriter } from '../../storage/hindsightWriter'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useWritten } from '../../shared/documents/useWritten'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { HindsightCluster } from './HindsightCluster'
import { HindsightReason } from './HindsightReason'

/** *Toen en nu*: earlier levels with today's eyes, beside those of then. */
export function Hindsight() {
  const { t } = useTranslation('hindsight')
  const title = useTitle()
  const { assessment: id } = useParams<{ readonly assessment: string }>()
  const assessment = useAssessments()
    .filter(isSealed)
    .find((one) => one.id === id)
  if (assessment) return <LookBack key={assessment.id} assessment={assessment} />
  return (
    <Page title={title(t('title'))} heading={t('gone')}>
      <p>{t('goneText')}</p>
      <p>
        <LinkButton look="primary" to={paths.growth}>
          {t('toGrowth')}
        </LinkButton>
      </p>
    </Page>
  )
}

function LookBack({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation(['hindsight', 'common'])
  const title = useTitle()
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const canChange = useCanChange()
  const profile = useProfile()
  const own = hindsightId(assessment)
  const hindsight = hindsightIn(useWritten(hindsightWriter, own))
  const counts = countsOf(assessment, hindsight)
  const moment = t('common:momentOn', {
    moment: momentLabel(assessment.moment),
    date: formats.date(assessment.date),
  })
  const isOther = assessment.profile.id !== profile.id
  return (
    <Page title={title(t('title'))} heading={t('heading', { date: formats.date(assessment.date) })}>
      <p>{t('about', { moment })}</p>
      <p>{t('intro')}</p>
      {canChange && <SavedStatus writer={hindsightWriter} id={own} />}
      <OtherSide of={own} />
      {hindsight.size > 0 && (
        <p role="status">
          <ChangingWords>{t('counts', counts)}</ChangingWords>
        </p>
      )}
      {isOther && <p>{t('otherProfile')}</p>}
      {profile.clusters
        .filter(({ id }) => !isOther && assessment.clusters.includes(id))
        .map((cluster) => (
          <HindsightCluster key={cluster.id} {...{ cluster, assessment, hindsight, canChange }} />
        ))}
      <HindsightReason assessment={assessment} canChange={canChange} />
      <p className="no-print">
        <LinkButton look="primary" to={paths.growth}>
          {t('toGrowth')}
        </LinkButton>
      </p>
    </Page>
  )
}
