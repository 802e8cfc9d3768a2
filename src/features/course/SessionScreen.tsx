import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { courseDocumentId } from '../../domain/documents/course'
import type { Programme, Session } from '../../domain/programme'
import { currentAssessments } from '../../domain/sealing'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useSessionTitle } from '../../shared/content/useSessionTitle'
import { courseWriter } from '../../shared/documents/ownCourse'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Beside } from './Beside'
import styles from './course.module.css'
import { type CoverageRow, coverageRows } from './coverageRows'
import { CoveredName } from './CoveredName'
import { ElsewhereNote } from './ElsewhereNote'
import { NotInCourse } from './NotInCourse'
import { useProgramme } from './ProgrammesContext'
import { Ticked } from './Ticked'
import { useMarking } from './useMarking'

/** One day of the course: its topics, what it covers of the profile, and whether somebody was there. */
export function SessionScreen() {
  const programme = useProgramme()
  const { session: id } = useParams<{ readonly session: string }>()
  const session = programme?.sessions.find((one) => one.id === id)
  if (!programme || !session) return <NotInCourse />
  return <OfSession key={session.id} programme={programme} session={session} />
}

interface Props {
  readonly programme: Programme
  readonly session: Session
}

function OfSession({ programme, session }: Props) {
  const { t } = useTranslation('course')
  const title = useTitle()
  const marking = useMarking(programme.id)
  const { course, mark } = marking
  const titleOf = useSessionTitle()
  const name = titleOf(session)
  return (
    <Page title={title(name)} heading={name}>
      <p className="muted">{session.label}</p>
      <ItsModule programme={programme} session={session} />
      <ElsewhereNote session={session} />
      <Section heading={t('session.attended')}>
        {programme.certificate && <p>{t('session.mandatory')}</p>}
        <Ticked
          field="course.sessions.tick"
          item={session.id}
          label={t('session.tick')}
          mark={course.sessions.get(session.id)}
          day={{ name: 'course.sessions.on', label: t('session.date') }}
          onMark={mark && ((next) => mark({ part: 'sessions', id: session.id, mark: next }))}
        />
        {course.sessions.has(session.id) && <LookBack />}
      </Section>
      <Content programme={programme} session={session} />
      <Beside
        label={t('session.others')}
        among={programme.sessions}
        here={session}
        pathOf={(one) => coursePaths.session(programme, one)}
        previous={(one) => t('session.previous', { session: titleOf(one) })}
        next={(one) => t('session.next', { session: titleOf(one) })}
      />
      <SavedStatus writer={courseWriter} id={courseDocumentId(programme.id)} isBelow />
    </Page>
  )
}

function ItsModule({ programme, session }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const module = programme.modules.find(({ id }) => id === session.module)
  if (!module) return null
  const name = t('module.name', { id: module.id, title: localized(module.title) })
  return (
    <p>
      <Link href={coursePaths.module(programme, module)}>{t('session.module', { module: name })}</Link>
    </p>
  )
}

function Content({ programme, session }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const { tasks, clusters } = coverageRows(useProfile(), programme)
  const covered = (rows: readonly CoverageRow[]) => rows.filter((row) => row.sessions.includes(session))
  return (
    <>
      <Section heading={t('session.topics')}>
        {session.topics.length === 0 && <p>{t('session.noTopics')}</p>}
        <ul>
          {session.topics.map((topic) => (
            <li key={topic.nl}>{localized(topic)}</li>
          ))}
        </ul>
      </Section>
      <Section heading={t('session.clusters')}>
        <Rows rows={covered(clusters)} none={t('session.noClusters')} />
      </Section>
      <Section heading={t('session.tasks')}>
        <Rows rows={covered(tasks)} none={t('session.noTasks')} />
      </Section>
    </>
  )
}

function Rows({ rows, none }: { readonly rows: readonly CoverageRow[]; readonly none: string }) {
  if (rows.length === 0) return <p>{none}</p>
  return (
    <ul role="list" className={styles['rows']}>
      {rows.map((row) => (
        <li key={row.id}>
          <CoveredName row={row} />
        </li>
      ))}
    </ul>
  )
}

/** After a day of the course somebody may see their last scores with other eyes. */
function LookBack() {
  const { t } = useTranslation('course')
  const { id } = useProfile()
  const canChange = useCanChange()
  const last = currentAssessments(useAssessments().filter(({ profile }) => profile.id === id)).at(-1)
  if (!canChange || !last) return null
  return (
    <p className="no-print">
      <Link href={`~${paths.hindsight(last.id)}`}>{t('session.lookBack')}</Link>
    </p>
  )
}
