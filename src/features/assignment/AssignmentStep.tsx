import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { assignmentSteps, type AssignmentStep as Step } from '../../domain/assignment'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { pathOfStep, stepIn } from '../../navigation/stepPaths'
import { assignmentWriter } from '../../storage/assignmentWriter'
import { assignmentId } from '../../domain/documents/assignment'
import { useCanChange } from '../../shared/saving/useCanChange'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { ChooseStep } from './ChooseStep'
import { ExampleStep } from './ExampleStep'
import { GoalStep } from './GoalStep'
import { HandInStep } from './HandInStep'
import { Scoring } from './Scoring'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { useAssignment } from './useAssignment'

const screens: Readonly<Record<Step, () => React.JSX.Element>> = {
  score: Scoring,
  choose: ChooseStep,
  example: ExampleStep,
  reflect: ReflectStep,
  goal: GoalStep,
  handIn: HandInStep,
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
  const next = assignmentSteps[number]
  const heading = t(`steps.${step}`)
  return (
    <Page title={title(heading)} heading={heading} id={step}>
      <p className="muted">{t('stepOf', { number, of: assignmentSteps.length })}</p>
      {canChange && <SavedStatus writer={assignmentWriter} id={assignmentId} />}
      <OtherSide of={assignmentId} />
      {canChange ? <Step /> : <p>{t('readOnly')}</p>}
      <p className="buttons">
        {next && step !== 'score' && (
          <LinkButton look="primary" to={pathOfStep(next)}>
            {t('next')}
          </LinkButton>
        )}
        <LinkButton to={paths.assignment}>{t('overview')}</LinkButton>
      </p>
    </Page>
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
    </>
  )
}
