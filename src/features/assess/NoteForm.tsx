import { useTranslation } from 'react-i18next'
import type { Answer, OpenAssessment } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import { typed } from '../../lib/mergeText'
import { GrowEvidence } from '../../shared/evidence/GrowEvidence'
import { recordAnswer } from '../../storage/answers'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Checkable } from '../../ui/Checkable'

interface Props {
  readonly assessment: OpenAssessment
  readonly competency: CompetencyId
  readonly answer: Answer | undefined
}

/** One optional text and one doubt, stored while they are typed. */
export function NoteForm({ assessment, competency, answer }: Props) {
  const { t } = useTranslation(['assess', 'common'])
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
          recordAnswer(assessment.id, competency, { kind: 'edit', note: edit.text, edit: write })
        }}
      />
      <Checkable
        type="checkbox"
        data-field="assessment.answers.doubt"
        label={t('question.doubt')}
        checked={answer?.doubt ?? false}
        onChange={({ target }) =>
          recordAnswer(assessment.id, competency, { kind: 'doubt', doubt: target.checked })
        }
      />
      <GrowEvidence assessment={assessment} competency={competency} note={note} />
    </form>
  )
}
