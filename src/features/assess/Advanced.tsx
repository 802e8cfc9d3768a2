import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { isLevel } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { undoLastAnswer } from '../../storage/answers'
import { Button } from '../../ui/Button'
import styles from './Advanced.module.css'
import { useShown } from './ShownAssessment'
import { useStepState } from './stepState'

interface Props {
  readonly profile: Profile
  readonly questions: readonly Question[]
}

/** After going on by itself: what was chosen on the page before, and the way back. */
export function Advanced({ profile, questions }: Props) {
  const assessment = useShown()
  const { t } = useTranslation(['assess', 'common'])
  const localized = useLocalized()
  const [, navigate] = useLocation()
  const { advancedFrom } = useStepState()
  const from = questions.find(({ competency }) => competency.id === advancedFrom)
  const score = from && assessment.answers.get(from.competency.id)?.score
  if (!from || assessment.lastChange?.competency !== advancedFrom || score === undefined) return null
  const level = profile.scale.levels.find(({ value }) => value === score)
  const undo = () => {
    undoLastAnswer(assessment.id)
    navigate(paths.question(assessment.id, from.competency.id))
  }
  return (
    <p role="status" className={styles['advanced']}>
      <span>
        {t('question.advanced', {
          number: from.number,
          level:
            isLevel(score) && level
              ? t('common:level', { value: score, label: localized(level.label) })
              : localized(profile.scale.notApplicable.label),
        })}
      </span>
      <Button look="quiet" onClick={undo}>
        {t('common:undo')}
      </Button>
    </p>
  )
}
