import { useTranslation } from 'react-i18next'
import type { Assignment, Module } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { Section } from '../../ui/Section'
import { AssignmentEntry } from './AssignmentEntry'
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
