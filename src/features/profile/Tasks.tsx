import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Profile, TaskGroup } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { headings } from './goToHeading'
import { Marked, SearchWords } from './Marked'
import { ProfileSection } from './ProfileSection'
import styles from './Tasks.module.css'

interface Props {
  readonly profile: Profile
  /** The ones to show. */
  readonly groups: readonly TaskGroup[]
}

/** The tasks, by group, under their own numbers. */
export function Tasks({ profile, groups }: Props) {
  const { t } = useTranslation('profile')
  const say = useLocalized()
  const searching = use(SearchWords).length > 0
  if (groups.length === 0) return null
  const counts = {
    tasks: profile.taskGroups.flatMap(({ tasks }) => tasks).length,
    groups: profile.taskGroups.length,
  }
  return (
    <ProfileSection id={headings.tasks} heading={t('tasks.title')}>
      {!searching && (
        <>
          <p>{t('tasks.intro', counts)}</p>
          <p className="no-print">
            <Link href={paths.tasks}>{t('tasks.more')}</Link>
          </p>
        </>
      )}
      {groups.map(({ id, title, tasks }) => (
        <section key={id} className={styles['group']}>
          <h3>
            <Marked text={say(title)} />
          </h3>
          <ul role="list" className={styles['tasks']}>
            {tasks.map((task) => (
              <li key={task.id}>
                <span className={styles['number']}>{task.id}</span>
                <span>
                  <Marked text={say(task.title)} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ProfileSection>
  )
}
