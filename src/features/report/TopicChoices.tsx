import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { maxTopics } from '../../domain/topic'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { ChangingWords } from '../../ui/ChangingWords'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { recordOwnPerson, useOwnPerson } from '../../shared/documents/ownPerson'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import { FirstFew } from '../../ui/FirstFew'
import type { Draft } from './Draft'
import { filledLines } from './filledLines'
import { ownLines } from './ownLines'
import styles from './report.module.css'
import { suggestedTopics } from './suggestedTopics'
import { toggled } from '../../lib/toggled'
import { useReceivedReviews } from './useReceivedReviews'
import type { ReportSubject } from './useReportSubject'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** More suggestions than somebody may choose is enough to see at once. */
const few = maxTopics + 3

/** What to talk about: suggestions to tick, and own ones. */
export function TopicChoices({ subject: { profile, latest }, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const localized = useLocalized()
  const formats = useFormats()
  const isExample = useIsExample()
  const suggested = suggestedTopics(profile, latest, useReceivedReviews(profile).reviews)
  const said = useId()
  const count = draft.topics.length + filledLines(useOwnPerson()?.topics).length
  return (
    <Fieldset legend={t('topics.legend')} look="part" className={styles['choices']}>
      {suggested.length > 0 && <p className={styles['hint']}>{t('topics.hint', { max: maxTopics })}</p>}
      <FirstFew
        few={few}
        unfolded={suggested.slice(few).some(({ competency: { id } }) => draft.topics.includes(id))}
        more={(others) => t('topics.more', { count: others })}
        items={suggested.map(({ competency: { id, text }, because }) => (
          <Checkable
            key={id}
            type="checkbox"
            label={`${id} ${localized(text)}`}
            hint={formats.list(because.map((reason) => t(`topics.because.${reason}`)))}
            checked={draft.topics.includes(id)}
            offBecause={count >= maxTopics && !draft.topics.includes(id) ? said : undefined}
            onChange={(event) => onChange({ topics: toggled(draft.topics, id, event.target.checked) })}
          />
        ))}
      />
      {!isExample && <OwnTopics />}
      <p id={said} role="status">
        <ChangingWords>
          {count > maxTopics
            ? t('topics.tooMany', { count, max: maxTopics })
            : t('topics.chosen', { count, max: maxTopics })}
        </ChangingWords>
      </p>
    </Fieldset>
  )
}

/** Remembered here for the next report, as the questions are. */
function OwnTopics() {
  const { t } = useTranslation('compose')
  const readOnly = !useCanChange()
  return (
    <AutosaveText
      name="person.topics"
      label={t('topics.own')}
      hint={t('topics.ownHint')}
      value={ownLines.toText(useOwnPerson()?.topics)}
      native={{ readOnly }}
      onType={(edit) => recordOwnPerson(({ topics }) => ({ topics: ownLines.edited(topics, edit) }))}
    />
  )
}
