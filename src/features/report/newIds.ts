import * as v from 'valibot'
import type { Person } from '../../domain/person'
import type { ReportId } from '../../domain/reportId'
import { person, reportId } from '../../exchange/report/schemas'

/** Of chance. */
export function newReportId(): ReportId {
  return v.parse(reportId, crypto.randomUUID())
}

/** Somebody who said nothing yet about who they are. */
export function newPerson(): Person {
  return v.parse(person, { id: crypto.randomUUID(), name: '' })
}
