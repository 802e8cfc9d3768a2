import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import type { Question } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { LinkButton } from '../../ui/Button'
import { useNextState } from './stepState'

interface Props {
  readonly assessment: OpenAssessment
  readonly question: Question
}

/** *Verder met vraag 14*: from there on to all that is open. */
export function GoOn({ assessment, question: { competency, number } }: Props) {
  const { t } = useTranslation('assessments')
  const nextState = useNextState()
  return (
    <LinkButton
      look="primary"
      to={paths.question(assessment.id, competency.id)}
      state={nextState({ fromCheck: 'answer' })}
    >
      {t('check.goOn', { number })}
    </LinkButton>
  )
}
