import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import type { Draft } from './Draft'
import styles from './report.module.css'
import { toggled } from '../../lib/toggled'
import { useReceivedReviews } from './useReceivedReviews'
import type { ReportSubject } from './useReportSubject'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** Which of the received reviews come along; nothing at all for whoever got none. */
export function ReviewChoices({ subject: { profile }, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const formats = useFormats()
  const { reviews, ofOtherVersions: count } = useReceivedReviews(profile)
  if (reviews.length + count === 0) return null
  return (
    <Fieldset legend={t('reviews.legend')} look="part" className={styles['choices']}>
      {reviews.length > 0 && <p className={styles['hint']}>{t('reviews.hint')}</p>}
      {count > 0 && (
        <p className={styles['hint']}>{t('reviews.otherVersions', { count, version: profile.version })}</p>
      )}
      {reviews.map(({ id, reviewer, madeOn }) => (
        <Checkable
          key={id}
          type="checkbox"
          label={t('reviews.item', {
            name: reviewer.name.trim() || t('reviews.nobody'),
            date: formats.date(madeOn),
          })}
          checked={draft.reviews.includes(id)}
          onChange={(event) => onChange({ reviews: toggled(draft.reviews, id, event.target.checked) })}
        />
      ))}
    </Fieldset>
  )
}
