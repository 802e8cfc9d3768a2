import type { Report } from '../../domain/report'
import { updateOwnPerson, useOwnPerson } from '../../shared/documents/ownPerson'

/** With the id that this device has for ever, so that the reports of one person come together; the first report gives it one. */
export function useSigned(): (report: Report) => Promise<Report> {
  const known = useOwnPerson()
  return async (report) => {
    const own = known ?? (await updateOwnPerson({}))
    return 'type' in own ? report : { ...report, person: { ...report.person, id: own.id } }
  }
}
