import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { ExplainedTask } from '../../domain/guide'
import type { Task } from '../../domain/profile'
import type { Programme } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { paths } from '../../navigation/paths'
import { useSessionTitle } from '../../shared/content/useSessionTitle'
import { newEvidence } from '../../shared/evidence/newEvidence'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import styles from './evidence.module.css'
import { evidenceFilter } from './evidenceFilter'

interface Props {
  readonly task: Task
  readonly explained: ExplainedTask | undefined
  /** How much evidence there is of it. */
  readonly count: number
  /** Undefined as long as nobody knows which days are about it. */
  readonly programmes: readonly Programme[] | undefined
}

/** One task: what it is, what it looks like, and what there is of it. */
export function TaskEntry({ task, explained, count, programmes }: Props) {
  const { t } = useTranslation(['tasks', 'common'])
  const say = useLocalized()
  return (
    <section className={styles['task']}>
      <h3>{t('common:level', { value: task.id, label: say(task.title) })}</h3>
      {explained && (
        <>
          <p>{say(explained.plain)}</p>
          <p className="muted">{t('example', { text: say(explained.example) })}</p>
        </>
      )}
      <EvidenceOf task={task} count={count} />
      {programmes && programmes.length > 0 && <Days task={task} programmes={programmes} />}
    </section>
  )
}

function EvidenceOf({ task, count }: Pick<Props, 'task' | 'count'>) {
  const { t } = useTranslation('tasks')
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const which = <span className="visually-hidden"> {t('of', { id: task.id })}</span>
  return (
    <p className={styles['ways']}>
      {count === 0 && <span>{t('noEvidence')}</span>}
      {count > 0 && (
        <Link href={paths.evidence} state={evidenceFilter({ task: task.id })}>
          {t('evidence', { count })}
          {which}
        </Link>
      )}
      {canChange && (
        <>
          <Button look="quiet" onClick={() => navigate(...newEvidence({ tasks: [task.id] }))}>
            {t('write')}
            {which}
          </Button>
          <Link href={paths.newGoalAbout({ kind: 'task', id: task.id })}>
            {t('goal')}
            {which}
          </Link>
        </>
      )}
    </p>
  )
}

function Days({ task, programmes }: Pick<Props, 'task'> & { readonly programmes: readonly Programme[] }) {
  const { t } = useTranslation('tasks')
  const titleOf = useSessionTitle()
  const days = programmes.flatMap((programme) =>
    programme.sessions
      .filter(({ coversTasks }) => coversTasks.includes(task.id))
      .map((session) => ({ programme, session })),
  )
  if (days.length === 0) return <p className="muted">{t('noDays')}</p>
  return (
    <>
      <p>{t('days')}</p>
      <ul>
        {days.map(({ programme, session }) => (
          <li key={`${programme.id} ${session.id}`}>
            <Link href={coursePaths.session(programme, session)}>{titleOf(session)}</Link>{' '}
            {session.elsewhere && t('elsewhere', { module: session.elsewhere })}
          </li>
        ))}
      </ul>
    </>
  )
}
