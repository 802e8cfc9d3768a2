import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Programme, Session } from '../../domain/programme'
import { coursePaths } from '../../navigation/coursePaths'
import { Section } from '../../ui/Section'
import type { CoverageRow } from './coverageRows'
import { CoveredName } from './CoveredName'
import styles from './course.module.css'

interface Props {
  readonly programme: Programme
  readonly groups: readonly { readonly heading: string; readonly rows: readonly CoverageRow[] }[]
}

/** Each task and cluster with the days that cover it: the table of a narrow screen. */
export function CoverageList({ programme, groups }: Props) {
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
            {row.sessions.length === 0 && <p className={styles['muted']}>{t('coverage.nowhere')}</p>}
            <ul role="list" className={styles['days']}>
              {row.sessions.map(link)}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
