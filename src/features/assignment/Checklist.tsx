import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { assignmentSteps, type AssignmentStep, type Missing } from '../../domain/assignment'
import { pathOfStep } from '../../navigation/stepPaths'
import styles from './assignment.module.css'
import { useMissingWords } from './useMissingWords'

interface Props {
  readonly missing: readonly Missing[]
  readonly isHandedIn: boolean
}

/** Every step, with what it still misses. */
export function Checklist({ missing, isHandedIn }: Props) {
  const { t } = useTranslation('assignment')
  const words = useMissingWords()
  const lacks = (step: AssignmentStep) =>
    step === 'handIn'
      ? isHandedIn
        ? []
        : [t('missing.NotHandedIn')]
      : missing.filter((one) => one.step === step).map(words)
  return (
    <ol className={styles['steps']}>
      {assignmentSteps.map((step) => {
        const lacking = lacks(step)
        return (
          <li key={step}>
            <Link href={pathOfStep(step)}>{t(`steps.${step}`)}</Link>
            <p className={styles['state']}>
              {lacking.length === 0 ? `✓ ${t('done')}` : t('todo', { list: lacking.join(' ') })}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
