import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CourseState } from '../../domain/course'
import type { Module, Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import { ElsewhereNote } from './ElsewhereNote'

interface Props {
  readonly programme: Programme
  readonly module: Module
  readonly course: CourseState
}

/** The days of a module with their topics, and on which of them somebody was there. */
export function ModuleSessions({ programme, module, course }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const { date } = useFormats()
  const sessions = programme.sessions.filter((session) => session.module === module.id)
  const attended = (id: string) => {
    const mark = course.sessions.get(id)
    if (!mark) return null
    return <p>{mark.on ? t('sessions.attendedOn', { date: date(mark.on) }) : t('sessions.attended')}</p>
  }
  return (
    <Section heading={t('sessions.heading')}>
      <p>{t(sessions.length === 0 ? 'sessions.none' : 'sessions.mc')}</p>
      <ul role="list" className={styles['entries']}>
        {sessions.map((session) => (
          <li key={session.id}>
            <Link href={coursePaths.session(programme, session)} className={styles['entry']}>
              {session.label}
            </Link>
            {attended(session.id)}
            <ElsewhereNote session={session} />
            <ul>
              {session.topics.map((topic) => (
                <li key={topic.nl}>{localized(topic)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
