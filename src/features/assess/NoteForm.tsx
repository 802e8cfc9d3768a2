import { useTranslation } from 'react-i18next'
import type { AssessmentId } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import { typed } from '../../lib/mergeText'
import { GrowEvidence } from '../../shared/evidence/GrowEvidence'
import { answers, recordAnswer } from '../../storage/answers'
import { autosaveState } from '../../storage/autosave/queue'
import { useObservable } from '../../ui/useObservable'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Checkable } from '../../ui/Checkable'
import styles from './NoteForm.module.css'
import { useShown } from './ShownAssessment'

interface Props {
  readonly competency: CompetencyId
}

/** One optional text and one doubt, stored while they are typed. */
export function NoteForm({ competency }: Props) {
  const { t } = useTranslation(['assess', 'common'])
  const assessment = useShown()
  const answer = assessment.answers.get(competency)
  const note = answer?.note ?? ''
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <AutosaveText
        name="assessment.answers.note"
        label={`${t('question.noteLabel')} ${t('common:optional')}`}
        hint={t('question.noteHint')}
        value={note}
        clients="all"
        onType={(edit) => {
          const write = (before: string) => typed(edit, before)
          recordAnswer(assessment.id, competency, { kind: 'edit', note: edit.text, edit: write }, assessment)
        }}
      />
      <NotSaved id={assessment.id} />
      <Checkable
        type="checkbox"
        data-field="assessment.answers.doubt"
        label={t('question.doubt')}
        checked={answer?.doubt ?? false}
        onChange={({ target }) =>
          recordAnswer(assessment.id, competency, { kind: 'doubt', doubt: target.checked }, assessment)
        }
      />
      <GrowEvidence assessment={assessment} competency={competency} note={note} />
    </form>
  )
}

/** On a small screen the notice that says why is out of sight. It was read out when it came: this is for the eyes alone. */
function NotSaved({ id }: { readonly id: AssessmentId }) {
  const { t } = useTranslation('assess')
  useObservable(autosaveState)
  return answers.status(id) === 'failed' && <p className={styles['notSaved']}>{t('question.notSaved')}</p>
}
