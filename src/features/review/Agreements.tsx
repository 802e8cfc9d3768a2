import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../domain/review'
import { limits } from '../../exchange/limits'
import { isCalendarDate } from '../../lib/calendarDate'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Section } from '../../ui/Section'
import styles from './review.module.css'
import type { ReviewDraft } from './useReviewDraft'

/** One line of the form; with a key of its own, because two may say the same. */
interface Line {
  readonly key: number
  readonly text: string
  readonly by: string
}

/** What both agree on, each with the day by which, when there is one. */
export function Agreements({ draft: { review, change } }: { readonly draft: ReviewDraft }) {
  const { t } = useTranslation('review')
  const [lines, setLines] = useState<readonly Line[]>(() =>
    review.agreements.map(({ text, by }, key) => ({ key, text, by: by ?? '' })),
  )
  const set = (next: readonly Line[], how: 'chosen' | 'typed') => {
    setLines(next)
    const agreements = next.flatMap(agreementIn)
    change((before) => ({ ...before, agreements }), how)
  }
  const replace = (line: Line, how: 'chosen' | 'typed') =>
    set(
      lines.map((one) => (one.key === line.key ? line : one)),
      how,
    )
  const add = () =>
    setLines([...lines, { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, text: '', by: '' }])
  return (
    <Section heading={t('agreements.title')}>
      {lines.map((line, index) => (
        <AgreementFields
          key={line.key}
          line={line}
          number={index + 1}
          onChange={replace}
          onRemove={() =>
            set(
              lines.filter(({ key }) => key !== line.key),
              'chosen',
            )
          }
        />
      ))}
      {lines.length < limits.report.items && <Button onClick={add}>{t('agreements.add')}</Button>}
    </Section>
  )
}

interface FieldsProps {
  readonly line: Line
  readonly number: number
  readonly onChange: (line: Line, how: 'chosen' | 'typed') => void
  readonly onRemove: () => void
}

function AgreementFields({ line, number, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation('review')
  return (
    <fieldset className={styles['agreement']}>
      <legend className="visually-hidden">{t('agreements.one', { number })}</legend>
      <Field label={t('agreements.text')} hint={t('clients')}>
        {(control) => (
          <textarea
            {...control}
            maxLength={limits.report.textLength}
            value={line.text}
            onChange={(event) => onChange({ ...line, text: event.target.value }, 'typed')}
          />
        )}
      </Field>
      <Field label={t('agreements.by')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={line.by}
            onChange={(event) => onChange({ ...line, by: event.target.value }, 'chosen')}
          />
        )}
      </Field>
      <Button look="quiet" onClick={onRemove}>
        {t('agreements.remove')}
        <span className="visually-hidden"> {number}</span>
      </Button>
    </fieldset>
  )
}

/** A line without words is no agreement. */
function agreementIn({ text, by }: Line): readonly Agreement[] {
  const words = text.toWellFormed()
  if (words.trim() === '') return []
  return [isCalendarDate(by) ? { text: words, by } : { text: words }]
}
