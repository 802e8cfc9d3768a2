import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Programme } from '../../domain/programme'
import { coursePaths } from '../../navigation/coursePaths'
import type { CoverageRow } from './coverageRows'
import { CoveredName } from './CoveredName'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './course.module.css'

interface Props {
  readonly programme: Programme
  readonly caption: string
  readonly groups: readonly { readonly heading: string; readonly rows: readonly CoverageRow[] }[]
}

/** The days across, tasks and clusters down; the first column stays where it is. */
export function CoverageTable({ programme, caption, groups }: Props) {
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
                  <td key={session.id}>{row.sessions.includes(session) && <Cross />}</td>
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
      <span className="visually-hidden">{t('coverage.yes')}</span>
    </>
  )
}
