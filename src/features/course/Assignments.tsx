import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type AssignmentMark, assignmentStatuses } from '../../domain/course'
import type { Assignment, Module } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { DayField } from '../../shared/fields/DayField'
import { RadioGroup } from '../../ui/RadioGroup'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import type { Marking } from './useMarking'

interface Props {
  readonly module: Module
  readonly marking: Marking
}

/** The assignments of a module, by the part that they belong to. */
export function Assignments({ module, marking: { course, mark } }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const parts = new Map(module.assignments.map(({ part }) => [part.nl, part]))
  const entry = (assignment: Assignment) => (
    <AssignmentEntry
      key={assignment.id}
      assignment={assignment}
      mark={course.assignments.get(assignment.id)}
      onMark={mark && ((next) => mark({ part: 'assignments', id: assignment.id, mark: next }))}
    />
  )
  return (
    <Section heading={t('assignments.heading')}>
      <p>{t(module.assignments.length === 0 ? 'assignments.none' : 'assignments.intro')}</p>
      {[...parts].map(([key, part]) => (
        <div key={key} className={styles['part']}>
          <h3>{localized(part)}</h3>
          {module.assignments.filter((assignment) => assignment.part.nl === key).map(entry)}
        </div>
      ))}
    </Section>
  )
}

interface AssignmentEntryProps {
  readonly assignment: Assignment
  readonly mark: AssignmentMark | undefined
  /** Absent where nothing may be changed. */
  readonly onMark: ((mark: AssignmentMark | undefined) => void) | undefined
}

/** An assignment: whether it is mandatory, and how far somebody is with it. */
function AssignmentEntry({ assignment, mark, onMark }: AssignmentEntryProps) {
  const { t } = useTranslation('course')
  const name = <AssignmentName assignment={assignment} />
  if (!onMark) return <Read name={name} mark={mark} />
  return (
    <RadioGroup
      field="course.assignments.status"
      className={styles['assignment']}
      legend={name}
      options={statuses.map((value) => ({ value, label: t(`assignments.status.${value}`) }))}
      chosen={mark?.status ?? 'open'}
      onChoose={(status) => onMark(status === 'open' ? undefined : { ...mark, status, on: todayNow() })}
      inRow
    >
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
    </RadioGroup>
  )
}

const statuses = ['open', ...assignmentStatuses] as const

type NameProps = Pick<AssignmentEntryProps, 'assignment'>

function AssignmentName({ assignment: { title, mandatory, when, kind } }: NameProps) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const facts = [
    t(mandatory ? 'assignments.mandatory' : 'assignments.optional'),
    when && t(`assignments.when.${when}`),
    kind === 'e-learning' && t('assignments.eLearning'),
  ]
  return (
    <>
      {localized(title)} <b className={styles['mark']}>({facts.filter(Boolean).join(', ')})</b>
    </>
  )
}

function Read({ name, mark }: { readonly name: ReactNode; readonly mark: AssignmentEntryProps['mark'] }) {
  const { t } = useTranslation('course')
  const { date } = useFormats()
  const words = !mark
    ? t('assignments.read.open')
    : mark.on
      ? t('assignments.read.on', { what: t(`assignments.date.${mark.status}`), date: date(mark.on) })
      : t(`assignments.status.${mark.status}`)
  return (
    <div>
      <p>{name}</p>
      <p className="muted">{words}</p>
    </div>
  )
}
