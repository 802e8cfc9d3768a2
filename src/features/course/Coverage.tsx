import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { CoverageList } from './CoverageList'
import { coverageRows } from './coverageRows'
import { CoverageTable } from './CoverageTable'
import styles from './course.module.css'
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
      <p>
        <Link href={paths.course}>{t('back')}</Link>
      </p>
    </Page>
  )
}
