import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import type { Draft } from './Draft'
import styles from './report.module.css'
import { toggled } from '../../lib/toggled'
import type { ReportSubject } from './useReportSubject'
import { useWork } from './useWork'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** Which goals and examples come along; nothing at all for whoever has none. */
export function WorkChoices({ subject, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const formats = useFormats()
  const localized = useLocalized()
  const { evidence, goals, assignment, pride, chosen } = useWork(subject, draft)
  if (evidence.length + goals.length === 0 && !assignment && !pride) return null
  return (
    <Fieldset legend={t('work.legend')} className={styles['choices']}>
      <p className={styles['hint']}>{t('work.hint')}</p>
      {pride && (
        <Checkable
          type="checkbox"
          label={t('work.pride')}
          checked={chosen.pride}
          onChange={(event) => onChange({ pride: event.target.checked })}
        />
      )}
      {assignment && (
        <Checkable
          type="checkbox"
          label={t('work.assignment')}
          checked={chosen.assignment}
          onChange={(event) => onChange({ assignment: event.target.checked })}
        />
      )}
      {goals.map(({ id, shown }) => (
        <Checkable
          key={id}
          type="checkbox"
          label={t('work.goal', { aim: shown.aim.trim() || localized(shown.about) })}
          checked={chosen.goals.includes(id)}
          onChange={(event) => onChange({ goals: toggled(chosen.goals, id, event.target.checked) })}
        />
      ))}
      {evidence.map(({ id, title, date }) => (
        <Checkable
          key={id}
          type="checkbox"
          label={t('work.evidence', {
            title: title.trim() || t('work.untitled', { date: formats.date(date) }),
          })}
          checked={chosen.evidence.includes(id)}
          onChange={(event) => onChange({ evidence: toggled(chosen.evidence, id, event.target.checked) })}
        />
      ))}
    </Fieldset>
  )
}
