import { useTranslation } from 'react-i18next'
import type { Module, Programme } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { Section } from '../../ui/Section'
import styles from './course.module.css'

interface Props {
  readonly programme: Programme
  readonly module: Module
}

/** What a module is about, part by part, as the course's own programme has it. */
export function ModuleContent({ programme, module: { id, content = [] } }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  if (content.length === 0) return null
  const elsewhere = programme.sessions.filter((session) => session.elsewhere === id)
  return (
    <Section heading={t('content.heading')}>
      <p>{t('content.intro', { publisher: programme.publisher })}</p>
      {elsewhere.map(({ id: day, label }) => (
        <p key={day}>{t('content.elsewhere', { session: label })}</p>
      ))}
      {content.map(({ part, items }) => (
        <div key={part.nl} className={styles['part']}>
          <h3>{localized(part)}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.nl}>{localized(item)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
