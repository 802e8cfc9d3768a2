import { useTranslation } from 'react-i18next'
import { answerOf } from './answerOf'
import type { OnDesk } from './useDesk'
import { useNames } from './useNames'

/** The heading of *Start*: what comes next, in a few words. */
export function useStepHeading({ step, reactions, unanswered }: OnDesk): string {
  const { t } = useTranslation('desk')
  const names = useNames()
  if (step === 'LookAtReaction')
    return t('step.LookAtReaction.heading', { name: names(reactions[0]?.stored.review.reviewer) })
  const [first] = unanswered
  if (step === 'AnswerReport')
    return t(`step.AnswerReport.${first ? answerOf(first) : 'report'}`, { name: names(first?.report) })
  return t(`step.${step}.heading`)
}
