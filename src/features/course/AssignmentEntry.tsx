import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AssignmentMark } from '../../domain/course'
import type { Assignment } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { DayField } from '../../shared/fields/DayField'
import { Checkable } from '../../ui/Checkable'
import styles from './course.module.css'

interface Props {
  readonly assignment: Assignment
  readonly mark: AssignmentMark | undefined
  /** Absent where nothing may be changed. */
  readonly onMark: ((mark: AssignmentMark | undefined) => void) | undefined
}

/** An assignment: whether it is mandatory, and how far somebody is with it. */
export function AssignmentEntry({ assignment, mark, onMark }: Props) {
  const { t } = useTranslation('course')
  const name = <AssignmentName assignment={assignment} />
  if (!onMark) return <Read name={name} mark={mark} />
  return (
    <fieldset className={styles['assignment']}>
      <legend>{name}</legend>
      <Statuses mark={mark} onMark={onMark} />
      {mark && (
        <DayField
          name="course.assignments.on"
          label={t(`assignments.date.${mark.status}`)}
          day={mark.on}
          onDay={(on) => onMark({ status: mark.status, ...(on && { on }) })}
        />
      )}
      {assignment.kind === 'self-assessment' && (
        <p>
          <Link href={paths.assignment}>{t('assignments.score')}</Link>
        </p>
      )}
    </fieldset>
  )
}

const statuses = ['open', 'begun', 'done'] as const

interface StatusesProps {
  readonly mark: Props['mark']
  readonly onMark: NonNullable<Props['onMark']>
}

function Statuses({ mark, onMark }: StatusesProps) {
  const { t } = useTranslation('course')
  const name = useId()
  return (
    <div className={styles['statuses']}>
      {statuses.map((status) => (
        <Checkable
          key={status}
          type="radio"
          name={name}
          value={status}
          data-field="course.assignments.status"
          label={t(`assignments.status.${status}`)}
          checked={(mark?.status ?? 'open') === status}
          onChange={() => onMark(status === 'open' ? undefined : { ...mark, status, on: todayNow() })}
        />
      ))}
    </div>
  )
}

function AssignmentName({ assignment: { title, mandatory } }: Pick<Props, 'assignment'>) {
  const { t } = useTranslation(['course', 'common'])
  const localized = useLocalized()
  return (
    <>
      {localized(title)}{' '}
      <b className={styles['mark']}>{mandatory ? t('assignments.mandatory') : t('common:optional')}</b>
    </>
  )
}

function Read({ name, mark }: { readonly name: ReactNode; readonly mark: Props['mark'] }) {
  const { t } = useTranslation('course')
  const { date } = useFormats()
  const words = !mark
    ? t('assignments.read.open')
    : mark.on
      ? t(`assignments.read.${mark.status}On`, { date: date(mark.on) })
      : t(`assignments.read.${mark.status}`)
  return (
    <div>
      <p>{name}</p>
      <p className={styles['muted']}>{words}</p>
    </div>
  )
}
