import { useTranslation } from 'react-i18next'
import type { Dated } from '../../domain/course'
import type { Module, Outcome, Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import { Ticked } from './Ticked'
import type { Marking } from './useMarking'

interface Props {
  readonly programme: Programme
  readonly module: Module
  readonly marking: Marking
}

/** What somebody can after a module, as "Ik kan …", by day: a tick or not yet. */
export function Outcomes({ programme, module, marking: { course, mark } }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const { shortDate } = useFormats()
  const outcomes = programme.outcomes.filter((outcome) => outcome.module === module.id)
  const days = [...new Set(outcomes.map(({ day }) => day))]
  const tickedOn = (ticked: Dated | undefined) =>
    ticked?.on && t('outcomes.on', { date: shortDate(ticked.on) })
  const entry = ({ id, text }: Outcome) => (
    <li key={id}>
      <Ticked
        field="course.outcomes.tick"
        item={id}
        label={localized(text)}
        hint={tickedOn(course.outcomes.get(id))}
        mark={course.outcomes.get(id)}
        onMark={mark && ((next) => mark({ part: 'outcomes', id, mark: next }))}
      />
    </li>
  )
  return (
    <Section heading={t('outcomes.heading')}>
      <p>{t(outcomes.length === 0 ? 'outcomes.none' : 'outcomes.intro')}</p>
      {days.map((day) => (
        <div key={day} className={styles['part']}>
          <h3>{t('outcomes.day', { day })}</h3>
          <ul role="list">{outcomes.filter((outcome) => outcome.day === day).map(entry)}</ul>
        </div>
      ))}
    </Section>
  )
}
