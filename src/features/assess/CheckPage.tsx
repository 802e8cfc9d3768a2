import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { isAnswered, progressOf, questionsOf } from '../../domain/questions'
import { useFormats } from '../../i18n/useFormats'
import { useTitle } from '../../navigation/useTitle'
import { forgetPlace } from '../../storage/places'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Page } from '../../ui/Page'
import { AnswerList } from './AnswerList'
import { ClusterAnswers } from './ClusterAnswers'
import { LastChange } from './LastChange'
import { Seal } from './Seal'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
}

/** Every answer before the assessment is finished: what is open and in doubt first, then all by cluster. */
export function CheckPage({ assessment, profile }: Props) {
  const { t } = useTranslation('assess')
  const { date } = useFormats()
  useEffect(() => void forgetPlace(assessment.id), [assessment.id])
  const questions = questionsOf(profile, assessment)
  const { answered, of } = progressOf(profile, assessment)
  const open = questions.filter(({ competency }) => !isAnswered(assessment, competency.id))
  const doubts = questions.filter(({ competency }) => assessment.answers.get(competency.id)?.doubt)
  const list = { assessment, profile }
  return (
    <Page title={useTitle()(t('check.title'))} heading={t('check.title')}>
      {assessment.version > 1 && <p>{t('check.correction', { date: date(assessment.date) })}</p>}
      <p>
        {open.length === 0
          ? t('check.allAnswered', { of })
          : t('check.someOpen', { answered, of, count: open.length })}
      </p>
      <LastChange assessment={assessment} />
      {open.length > 0 && <AnswerList {...list} heading={t('check.open')} questions={open} />}
      {doubts.length > 0 && <AnswerList {...list} heading={t('check.doubts')} questions={doubts} />}
      <h2>{t('check.all')}</h2>
      {profile.clusters
        .filter(({ id }) => assessment.clusters.includes(id))
        .map((cluster) => (
          <ClusterAnswers
            key={cluster.id}
            {...list}
            // With everything answered this is what there is to check; before that it would hide what is still open.
            initiallyOpen={open.length === 0}
            cluster={cluster}
            questions={questions.filter((question) => question.cluster.id === cluster.id)}
          />
        ))}
      {useCanChange() && <Seal assessment={assessment} open={open.length} />}
    </Page>
  )
}
