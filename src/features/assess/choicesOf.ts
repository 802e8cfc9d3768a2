import type { AssessmentChoices } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { isCalendarDate } from '../../lib/calendarDate'

/** The form as it is filled in. */
export interface NewAssessmentForm {
  readonly date: string
  readonly moment: 'begin' | 'midway' | 'end' | 'own'
  readonly label: string
  readonly clusters: string[]
}

/** A typing mistake in the year is caught; tomorrow is not, because the clock of the device may be the one that is wrong. */
export function isReasonableDate(date: string): boolean {
  return isCalendarDate(date) && date >= '2000' && date < '2101'
}

/** What the form says, once it is valid. Clusters keep the order of the profile. */
export function choicesOf(
  profile: Profile,
  { date, moment, label, clusters }: NewAssessmentForm,
): AssessmentChoices {
  if (!isCalendarDate(date)) throw new Error(`the form let "${date}" through as a date`)
  return {
    date,
    moment: moment === 'own' ? { kind: 'own', label: label.trim().toWellFormed() } : { kind: moment },
    clusters: profile.clusters.map(({ id }) => id).filter((id) => clusters.includes(id)),
  }
}
