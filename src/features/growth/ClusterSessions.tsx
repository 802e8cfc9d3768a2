import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { usePrinting } from '../../charts/usePrinting'
import type { Cluster } from '../../domain/profile'
import { sessionsCovering, type Programme, type Session } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import styles from './growth.module.css'
import { useProgrammes } from '../../shared/content/useProgrammes'

/** Which days of the course cover a cluster. Nothing where no course goes with the profile. */
export function ClusterSessions({ cluster }: { readonly cluster: Cluster }) {
  const { t } = useTranslation('growth')
  const loaded = useProgrammes()
  if (loaded.state === 'here' && loaded.programmes.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{t('cluster.sessions.heading')}</h2>
      {loaded.state === 'waiting' && <p role="status">{t('cluster.sessions.loading')}</p>}
      {loaded.state === 'failed' && (
        <Notice role="status" actions={<Button onClick={loaded.retry}>{t('cluster.sessions.retry')}</Button>}>
          <p>{t('cluster.sessions.failed')}</p>
        </Notice>
      )}
      {loaded.state === 'here' &&
        loaded.programmes.map((programme) => (
          <Sessions key={programme.id} programme={programme} cluster={cluster} />
        ))}
    </section>
  )
}

function Sessions({ programme, cluster }: { readonly programme: Programme; readonly cluster: Cluster }) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const printing = usePrinting()
  const sessions = sessionsCovering(programme, cluster.id)
  if (sessions.length === 0) return <p>{t('cluster.sessions.none')}</p>
  const topicsOf = ({ topics, label, elsewhere: module }: Session) => (
    <>
      {module && <p>{t('cluster.sessions.elsewhere', { label, module })}</p>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.nl}>{localized(topic)}</li>
        ))}
      </ul>
    </>
  )
  return (
    <>
      {sessions.map((session) =>
        printing ? (
          <div key={session.id}>
            <h3>{session.label}</h3>
            {topicsOf(session)}
          </div>
        ) : (
          <Disclosure key={session.id} summary={session.label}>
            {topicsOf(session)}
            <p>
              <Link href={coursePaths.session(programme, session)}>
                {t('cluster.sessions.open', { session: session.label })}
              </Link>
            </p>
          </Disclosure>
        ),
      )}
      <p className="muted">{t('cluster.sessions.from', { programme: localized(programme.title) })}</p>
    </>
  )
}
