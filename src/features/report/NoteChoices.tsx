import { useTranslation } from 'react-i18next'
import { competenciesOf } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import type { Draft } from './Draft'
import styles from './report.module.css'
import { toggled } from '../../lib/toggled'
import type { ReportSubject } from './useReportSubject'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** Each note by itself, and the doubts: all of them out until somebody ticks them. */
export function NoteChoices({ subject: { profile, latest }, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const localized = useLocalized()
  const answers = competenciesOf(profile).flatMap((competency) => {
    const answer = latest.answers.get(competency.id)
    return answer ? [{ competency, answer }] : []
  })
  const notes = answers.filter(({ answer }) => answer.note.trim() !== '')
  const doubts = answers.filter(({ answer }) => answer.doubt).length
  return (
    <Fieldset legend={t('notes.legend')} className={styles['choices']}>
      <p className={styles['hint']}>{notes.length > 0 ? t('notes.hint') : t('notes.none')}</p>
      {notes.map(({ competency: { id, text }, answer: { note } }) => (
        <Checkable
          key={id}
          type="checkbox"
          label={<span className={styles['note']}>{note.trim()}</span>}
          hint={`${id} ${localized(text)}`}
          checked={draft.notes.includes(id)}
          onChange={(event) => onChange({ notes: toggled(draft.notes, id, event.target.checked) })}
        />
      ))}
      {doubts > 0 && (
        <Checkable
          type="checkbox"
          label={t('notes.doubts')}
          hint={t('notes.doubtsHint', { count: doubts })}
          checked={draft.doubts}
          onChange={(event) => onChange({ doubts: event.target.checked })}
        />
      )}
    </Fieldset>
  )
}
