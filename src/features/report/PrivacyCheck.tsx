import { useTranslation } from 'react-i18next'
import type { TextPlace } from '../../domain/mapReportTexts'
import { useFormats } from '../../i18n/useFormats'
import { Checkable } from '../../ui/Checkable'
import { Section } from '../../ui/Section'
import styles from './report.module.css'
import type { PersonalDataFinding } from './useComposed'

interface Props {
  readonly suspicions: readonly PersonalDataFinding[]
  readonly onKeep: (key: string, keep: boolean) => void
}

/** What looks like something about a person: black unless somebody lets it stand. */
export function PrivacyCheck({ suspicions, onKeep }: Props) {
  const { t } = useTranslation('compose')
  const placeOf = usePlaceWords()
  if (suspicions.length === 0) return null
  return (
    <Section heading={t('check.heading')}>
      <p>{t('check.found', { count: suspicions.length })}</p>
      <ul role="list" className={styles['choices']}>
        {suspicions.map(({ key, kind, text, place, isBlack }) => (
          <li key={key}>
            <Checkable
              type="checkbox"
              label={t('check.blacken', { text })}
              hint={t('check.where', { kind: t(`check.kind.${kind}`), place: placeOf(place) })}
              checked={isBlack}
              onChange={(event) => onKeep(key, !event.target.checked)}
            />
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{t('check.limits')}</p>
    </Section>
  )
}

function usePlaceWords(): (place: TextPlace) => string {
  const { t } = useTranslation('compose')
  const formats = useFormats()
  return (place) => {
    switch (place.kind) {
      case 'note':
        return t('check.place.note', { number: place.competency })
      case 'moment':
        return t('check.place.moment', { date: formats.date(place.date) })
      case 'review':
        return t('check.place.review', { name: place.by.trim() || t('reviews.nobody') })
      case 'evidence':
        return t('check.place.evidence', { date: formats.date(place.date) })
      case 'goal':
        return t('check.place.goal')
      case 'assignment':
        return t('check.place.assignment')
      case 'topic':
        return t('check.place.topic')
      case 'question':
        return t('check.place.question')
    }
  }
}
