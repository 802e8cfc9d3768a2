import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { assignmentSteps, type AssignmentStep as Step } from '../../domain/assignment'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { pathOfStep, stepIn } from '../../navigation/stepPaths'
import { assignmentWriter } from '../../storage/assignmentWriter'
import { assignmentId } from '../../domain/documents/assignment'
import { personDocumentId } from '../../domain/documents/person'
import { personWriter } from '../../shared/documents/ownPerson'
import { CodeQuestion } from '../../shared/content/CodeQuestion'
import { useCanChange } from '../../shared/saving/useCanChange'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { ChooseStep } from './ChooseStep'
import { ExampleStep } from './ExampleStep'
import { GoalStep } from './GoalStep'
import { HandInStep } from './HandInStep'
import { Scoring } from './Scoring'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import styles from './assignment.module.css'
import { useAssignment } from './useAssignment'
import { useMissingWords } from './useMissingWords'

const screens: Readonly<Record<Step, () => React.JSX.Element>> = {
  score: Scoring,
  choose: ChooseStep,
  example: ExampleStep,
  reflect: ReflectStep,
  goal: GoalStep,
  handIn: HandInStep,
}

/** What is written in the steps: the assignment, and whose it is. */
const written = {
  status: (id: string) => {
    const both = [assignmentWriter.status(id), personWriter.status(personDocumentId)]
    return (['failed', 'saving', 'saved'] as const).find((one) => both.includes(one)) ?? 'idle'
  },
}

/** One step of the assignment. Each can be done and left in any order. */
export function AssignmentStep() {
  const { t } = useTranslation('assignment')
  const title = useTitle()
  const canChange = useCanChange()
  const { step: segment } = useParams<{ readonly step: string }>()
  const step = stepIn(segment)
  if (!step) return <Redirect to={paths.assignment} replace />
  const Step = screens[step]
  const number = assignmentSteps.indexOf(step) + 1
  const heading = t(`steps.${step}`)
  return (
    <Page title={title(heading)} heading={heading} id={step}>
      <p className="muted">{t('stepOf', { number, of: assignmentSteps.length })}</p>
      {/* The step of the goal says of that whether it is stored. */}
      {canChange && step !== 'goal' && <SavedStatus writer={written} id={assignmentId} />}
      <OtherSide of={assignmentId} />
      {canChange ? <Step /> : <p>{t('readOnly')}</p>}
      <Onwards step={step} />
    </Page>
  )
}

/** The ways from a step, and what it still asks. What only it can do is the one thing to do first. */
function Onwards({ step }: { readonly step: Step }) {
  const { t } = useTranslation('assignment')
  const { missing, scored } = useAssignment()
  const next = assignmentSteps[assignmentSteps.indexOf(step) + 1]
  // Nothing can be chosen from before there are scores: then giving them comes first.
  const isTooEarly = step === 'choose' && !scored
  const hasOwnPrimary = isTooEarly || missing.some((one) => one.what === 'NoExample' && one.step === step)
  const isScored = !missing.some((one) => one.step === 'score')
  return (
    <div className={styles['onwards']}>
      {next && (step !== 'score' || isScored) && (
        <LinkButton look={hasOwnPrimary ? 'secondary' : 'primary'} to={pathOfStep(next)}>
          {t('next')}
        </LinkButton>
      )}
      {!isTooEarly && <Lacking step={step} />}
      <LinkButton to={paths.assignment}>{t('overview')}</LinkButton>
    </div>
  )
}

/** What this step still asks, beside the way on: it stands in nobody's way, and nobody walks past it. */
function Lacking({ step }: { readonly step: Step }) {
  const words = useMissingWords()
  const { missing } = useAssignment()
  const lacking = missing.filter((one) => one.step === step && one.what !== 'NotScored').map(words)
  return (
    <p role="status" className="muted">
      <ChangingWords>{lacking.join(' ')}</ChangingWords>
    </p>
  )
}

/** What somebody makes of it all. */
function ReflectStep() {
  const { t } = useTranslation('assignment')
  const { body, change } = useAssignment()
  return (
    <>
      <p>{t('reflect.intro')}</p>
      <AutosaveText
        name="assignment.reflection"
        label={t('reflect.label')}
        hint={t('clients')}
        value={body.reflection}
        clients="all"
        native={{ rows: 8 }}
        onType={(edit) => change(({ reflection }) => ({ reflection: typed(edit, reflection) }), 'typed')}
      />
      <CodeQuestion />
    </>
  )
}
