import type { Report } from '../../domain/report'
import { updateOwnPerson } from '../../storage/ownPerson'

/** With the id that this device has for ever, so that the reports of one person come together. */
export async function signed(report: Report): Promise<Report> {
  const own = await updateOwnPerson({})
  return 'type' in own ? report : { ...report, person: { ...report.person, id: own.id } }
}
