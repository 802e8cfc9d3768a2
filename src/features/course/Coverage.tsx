import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Programme, Session } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { Page } from '../../ui/Page'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import { type CoverageRow, coverageRows } from './coverageRows'
import { CoveredName } from './CoveredName'
import { ElsewhereNote } from './ElsewhereNote'
import { NotInCourse } from './NotInCourse'
import { useProgramme } from './ProgrammesContext'

/** Which day covers what: a table where there is room for one, and otherwise a list; never both, for nobody. */
export function Coverage() {
  const { t } = useTranslation('course')
  const title = useTitle()
  const localized = useLocalized()
  const profile = useProfile()
  const programme = useProgramme()
  if (!programme) return <NotInCourse />
  const { tasks, clusters } = coverageRows(profile, programme)
  const groups = [
    { heading: t('coverage.tasks'), rows: tasks },
    { heading: t('coverage.clusters'), rows: clusters },
  ]
  return (
    <Page title={title(t('coverage.title'))} heading={t('coverage.title')}>
      <p>
        {t('coverage.intro')} {t('sessions.mc')}
      </p>
      {programme.sessions.map((session) => (
        <ElsewhereNote key={session.id} session={session} isNamed />
      ))}
      <div className={styles['coverage']}>
        <div className={styles['wide']}>
          <CoverageTable
            programme={programme}
            caption={t('coverage.caption', { programme: localized(programme.title) })}
            groups={groups}
          />
        </div>
        <div className={styles['slim']}>
          <CoverageList programme={programme} groups={groups} />
        </div>
      </div>
      <DayNames sessions={programme.sessions} />
      <p>
        <Link href={paths.course}>{t('back')}</Link>
      </p>
    </Page>
  )
}

interface ListProps {
  readonly programme: Programme
  readonly groups: readonly { readonly heading: string; readonly rows: readonly CoverageRow[] }[]
}

/** Each task and cluster with the days that cover it: the table of a narrow screen. */
function CoverageList({ programme, groups }: ListProps) {
  const { t } = useTranslation('course')
  const link = (session: Session) => (
    <li key={session.id}>
      <Link href={coursePaths.session(programme, session)}>{session.label}</Link>
    </li>
  )
  return groups.map(({ heading, rows }) => (
    <Section key={heading} heading={heading}>
      <ul role="list" className={styles['entries']}>
        {rows.map((row) => (
          <li key={row.id}>
            <p>
              <CoveredName row={row} />
            </p>
            {row.sessions.length === 0 && <p className="muted">{t('coverage.nowhere')}</p>}
            <ul role="list" className={styles['days']}>
              {row.sessions.map(link)}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

interface TableProps extends ListProps {
  readonly caption: string
}

/** The days across, tasks and clusters down; the first column stays where it is. */
function CoverageTable({ programme, caption, groups }: TableProps) {
  const { t } = useTranslation('course')
  const { sessions } = programme
  return (
    <ScrollRegion label={caption}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.what')}</th>
            {sessions.map((session) => (
              <th key={session.id} scope="col">
                <Link href={coursePaths.session(programme, session)}>{session.label}</Link>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading}>
            <tr>
              <th scope="rowgroup" colSpan={sessions.length + 1}>
                {heading}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <CoveredName row={row} />
                </th>
                {sessions.map((session) => (
                  <td key={session.id}>{row.sessions.includes(session) ? <Cross /> : <NoCross />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

function Cross() {
  const { t } = useTranslation('course')
  return (
    <>
      <span aria-hidden="true">✔</span>
      <span className="visually-hidden">{t('coverage.cross.yes')}</span>
    </>
  )
}

function NoCross() {
  const { t } = useTranslation('course')
  return <span className="visually-hidden">{t('coverage.cross.no')}</span>
}

/** What the days are about, which have no room for it where they are named. */
function DayNames({ sessions }: Pick<Programme, 'sessions'>) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  return (
    <Section heading={t('coverage.days')}>
      <dl className={styles['dayNames']}>
        {sessions.map(
          ({ id, label, title }) =>
            title && (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{localized(title)}</dd>
              </div>
            ),
        )}
      </dl>
    </Section>
  )
}
