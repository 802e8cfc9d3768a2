import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import type { Score } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import styles from './review.module.css'

interface Props {
  readonly legend: string
  readonly scale: Scale
  readonly score: Score | undefined
  readonly onChoose: (score: Score) => void
}

/** One native group of radios in a row, each by its number; with its label for whoever does not see the row. */
export function ScaleRow({ legend, scale, score, onChoose }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const name = useId()
  const choices = [
    ...scale.levels.map(({ value, label }) => ({ value, mark: String(value), label: localized(label) })),
    {
      value: 'not-applicable' as const,
      mark: t('notApplicableShort'),
      label: localized(scale.notApplicable.label),
    },
  ]
  return (
    <fieldset className={styles['scale']}>
      <legend>{legend}</legend>
      <div>
        {choices.map(({ value, mark, label }) => (
          <label key={value} title={label}>
            <input
              type="radio"
              name={name}
              value={value}
              data-field="review.marks.score"
              checked={score === value}
              onChange={() => onChoose(value)}
            />
            <span>{mark}</span> <span className="visually-hidden">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
