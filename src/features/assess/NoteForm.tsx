import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Answer, OpenAssessment } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import { GrowEvidence } from '../../navigation/GrowEvidence'
import { recordAnswer } from '../../storage/answerWriter'
import { Checkable } from '../../ui/Checkable'
import { ClientDataHint } from '../../ui/ClientDataHint'
import { Field } from '../../ui/Field'

interface Props {
  readonly assessment: OpenAssessment
  readonly competency: CompetencyId
  readonly answer: Answer | undefined
}

/** One optional text and one doubt, stored while they are typed. */
export function NoteForm({ assessment, competency, answer }: Props) {
  const { t } = useTranslation(['assess', 'common'])
  const { register } = useForm({
    defaultValues: { note: answer?.note ?? '', doubt: answer?.doubt ?? false },
  })
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Field label={`${t('question.noteLabel')} ${t('common:optional')}`} hint={t('question.noteHint')}>
        {(control) => (
          <textarea
            {...control}
            {...register('note', {
              onChange: (event: { readonly target: { readonly value: string } }) =>
                recordAnswer(assessment.id, competency, {
                  kind: 'note',
                  // Half a character would not survive a file or a backup.
                  note: event.target.value.toWellFormed(),
                }),
            })}
          />
        )}
      </Field>
      <ClientDataHint text={answer?.note ?? ''} />
      <Checkable
        type="checkbox"
        label={t('question.doubt')}
        {...register('doubt', {
          onChange: (event: { readonly target: { readonly checked: boolean } }) =>
            recordAnswer(assessment.id, competency, { kind: 'doubt', doubt: event.target.checked }),
        })}
      />
      <GrowEvidence assessment={assessment} competency={competency} note={answer?.note ?? ''} />
    </form>
  )
}
