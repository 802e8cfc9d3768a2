import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { type CourseState, progressOf } from '../../domain/course'
import { courseDocumentId } from '../../domain/documents/course'
import type { Module, Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { useTitle } from '../../navigation/useTitle'
import { useSessionTitle } from '../../shared/content/useSessionTitle'
import { courseWriter } from '../../shared/documents/ownCourse'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Assignments } from './Assignments'
import { Beside } from './Beside'
import styles from './course.module.css'
import { ElsewhereNote } from './ElsewhereNote'
import { NotInCourse } from './NotInCourse'
import { Outcomes } from './Outcomes'
import { Paragraphs } from './Paragraphs'
import { useProgramme } from './ProgrammesContext'
import { Ticked } from './Ticked'
import { useMarking } from './useMarking'
import { useProgressWords } from './useProgressWords'

/** One module: its assignments, its days, what somebody can afterwards, and its certificate. */
export function ModuleScreen() {
  const programme = useProgramme()
  const { module: id } = useParams<{ readonly module: string }>()
  const module = programme?.modules.find((one) => one.id === id)
  if (!programme || !module) return <NotInCourse />
  return <OfModule key={module.id} programme={programme} module={module} />
}

interface ModuleProps {
  readonly programme: Programme
  readonly module: Module
}

function OfModule({ programme, module }: ModuleProps) {
  const { t } = useTranslation('course')
  const title = useTitle()
  const localized = useLocalized()
  const wordsOf = useProgressWords()
  const marking = useMarking(programme.id)
  const { course, mark } = marking
  const name = t('module.name', { id: module.id, title: localized(module.title) })
  const certificate = course.certificates.get(module.id)
  const progress = progressOf(programme, module, course)
  return (
    <Page title={title(name)} heading={name}>
      <div>
        <p className="muted">{t('module.form', { form: localized(module.form) })}</p>
        <p>{wordsOf(progress, certificate).join(' ')}</p>
        {progress.standing === 'exempt' && <p>{t('module.exemptMore')}</p>}
      </div>
      <Paragraphs summary={t('environment')} texts={programme.environment} />
      <ModuleContent programme={programme} module={module} />
      <Assignments module={module} marking={marking} />
      <ModuleSessions programme={programme} module={module} course={course} />
      <Outcomes programme={programme} module={module} marking={marking} />
      <Section heading={t('module.certificate')}>
        {programme.certificate && <p>{localized(programme.certificate)}</p>}
        <Ticked
          field="course.certificates.tick"
          item={module.id}
          label={t('module.certificateTick', { id: module.id })}
          mark={certificate}
          day={{ name: 'course.certificates.on', label: t('module.certificateDate') }}
          onMark={mark && ((next) => mark({ part: 'certificates', id: module.id, mark: next }))}
        />
      </Section>
      <Beside
        label={t('module.others')}
        among={programme.modules}
        here={module}
        pathOf={(one) => coursePaths.module(programme, one)}
        previous={(one) => t('module.previous', { id: one.id })}
        next={(one) => t('module.next', { id: one.id })}
      />
      <SavedStatus writer={courseWriter} id={courseDocumentId(programme.id)} isBelow />
    </Page>
  )
}

/** What a module is about, part by part, as the course's own programme has it. */
function ModuleContent({ programme, module: { id, content = [] } }: ModuleProps) {
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

interface ModuleSessionsProps extends ModuleProps {
  readonly course: CourseState
}

/** The days of a module with their topics, and on which of them somebody was there. */
function ModuleSessions({ programme, module, course }: ModuleSessionsProps) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const { date } = useFormats()
  const titleOf = useSessionTitle()
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
              {titleOf(session)}
            </Link>
            <p className="muted">{session.label}</p>
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
