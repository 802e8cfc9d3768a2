import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type AssignmentStep, assignmentSteps, type Missing, nextStep } from '../../domain/assignment'
import { assignmentId } from '../../domain/documents/assignment'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { pathOfStep } from '../../navigation/stepPaths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import styles from './assignment.module.css'
import { Scoring } from './Scoring'
import { useAssignment } from './useAssignment'
import { useMissingWords } from './useMissingWords'

/** Screen *Opdracht*: the six steps with what each still asks, and one way on. */
export function Assignment() {
  const { t } = useTranslation('assignment')
  const title = useTitle()
  const formats = useFormats()
  const canChange = useCanChange()
  const { body, missing, change } = useAssignment()
  const next = nextStep(missing)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <p>{t('proposal')}</p>
      <OtherSide of={assignmentId} />
      {body.handedInOn !== undefined && <p>{t('handedIn', { date: formats.date(body.handedInOn) })}</p>}
      <Checklist missing={missing} next={next} isHandedIn={body.handedInOn !== undefined} />
      {canChange && <GoOn next={next} />}
      <Section heading={t('reading.heading')}>
        <p>{t('reading.text')}</p>
        <p>
          <Link
            href={paths.profile}
            data-field="assignment.read"
            onClick={() => canChange && !body.read && change(() => ({ read: true }))}
          >
            {t('reading.link')}
          </Link>
        </p>
      </Section>
    </Page>
  )
}

/** Straight into scoring, unless there is an assessment to choose first. */
function GoOn({ next }: { readonly next: AssignmentStep }) {
  const { t } = useTranslation('assignment')
  const { id } = useProfile()
  const { body } = useAssignment()
  const own = useAssessments().filter(({ profile }) => profile.id === id)
  const hasChoice = body.assessment === undefined && own.length > 0
  if (next === 'score' && !hasChoice) return <Scoring />
  return (
    <p>
      <LinkButton look="primary" to={pathOfStep(next)}>
        {t('goOn', { step: t(`steps.${next}`) })}
      </LinkButton>
    </p>
  )
}

interface ChecklistProps {
  readonly missing: readonly Missing[]
  /** Where somebody goes on. */
  readonly next: AssignmentStep
  readonly isHandedIn: boolean
}

/** Every step, with what it still misses. */
function Checklist({ missing, next, isHandedIn }: ChecklistProps) {
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
          <li key={step} aria-current={step === next ? 'step' : undefined}>
            <Link href={pathOfStep(step)}>{t(`steps.${step}`)}</Link>
            <p className="muted">
              {lacking.length === 0 ? (
                <>
                  <span aria-hidden="true">✓ </span>
                  {t('done')}
                </>
              ) : (
                t('todo', { list: lacking.join(' ') })
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
