import { useTranslation } from 'react-i18next'
import type { Dated } from '../../domain/course'
import type { Module, Outcome, Programme, Session } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import { ElsewhereNote } from './ElsewhereNote'
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
  const hintOf = ({ sameAs }: Outcome, ticked: Dated | undefined) =>
    [sameAs && t('outcomes.twice'), ticked?.on && t('outcomes.on', { date: shortDate(ticked.on) })]
      .filter(Boolean)
      .join(' ')
  const sessionOf = (day: number) =>
    programme.sessions.find((session) => session.module === module.id && session.days?.includes(day))
  const entry = (outcome: Outcome) => (
    <li key={outcome.id}>
      <Ticked
        field="course.outcomes.tick"
        item={outcome.id}
        label={localized(outcome.text)}
        hint={hintOf(outcome, course.outcomes.get(outcome.id)) || undefined}
        mark={course.outcomes.get(outcome.id)}
        onMark={mark && ((next) => mark({ part: 'outcomes', id: outcome.id, mark: next }))}
      />
    </li>
  )
  return (
    <Section heading={t('outcomes.heading')}>
      <p>{t(outcomes.length === 0 ? 'outcomes.none' : 'outcomes.intro')}</p>
      {days.map((day) => (
        <div key={day} className={styles['part']}>
          <DayHeading day={day} session={sessionOf(day)} />
          <ul role="list">{outcomes.filter((outcome) => outcome.day === day).map(entry)}</ul>
        </div>
      ))}
    </Section>
  )
}

/** A day of outcomes by the name that it has elsewhere on the page, "MC 1 dag 2". */
function DayHeading({ day, session }: { readonly day: number; readonly session: Session | undefined }) {
  const { t } = useTranslation('course')
  if (!session) return <h3>{t('outcomes.day', { day })}</h3>
  const isOneOfMore = (session.days?.length ?? 0) > 1
  return (
    <div>
      <h3>{isOneOfMore ? t('outcomes.dayOf', { session: session.label, day }) : session.label}</h3>
      <ElsewhereNote session={session} />
    </div>
  )
}
