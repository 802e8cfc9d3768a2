import { useTranslation } from 'react-i18next'
import type { ClusterWording } from '../../domain/profile'
import { sessionsCovering, type Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { Button } from '../../ui/Button'
import { LinkList } from '../../ui/LinkList'
import { Notice } from '../../ui/Notice'
import styles from './growth.module.css'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { useSessionTitle } from '../../shared/content/useSessionTitle'

/** Which days of the course cover a cluster. Nothing where no course goes with the profile. */
export function ClusterSessions({ cluster }: { readonly cluster: ClusterWording }) {
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

function Sessions({
  programme,
  cluster,
}: {
  readonly programme: Programme
  readonly cluster: ClusterWording
}) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const titleOf = useSessionTitle()
  const sessions = sessionsCovering(programme, cluster.id)
  if (sessions.length === 0) return <p>{t('cluster.sessions.none')}</p>
  return (
    <>
      <LinkList
        items={sessions.map((session) => {
          const title = titleOf(session)
          const { label, elsewhere: module } = session
          const topics = formats.list(session.topics.map(localized).filter((topic) => topic !== title))
          const code = topics ? t('cluster.sessions.code', { session: label, topics }) : label
          const hints = [
            code !== title && code,
            module && t('cluster.sessions.elsewhere', { label, module }),
          ].filter(Boolean)
          return {
            to: coursePaths.session(programme, session),
            label: title,
            ...(hints.length > 0 && { hint: hints.join('. ') }),
          }
        })}
      />
      <p className="muted">{t('cluster.sessions.from', { programme: localized(programme.title) })}</p>
    </>
  )
}
