import type { Assessment } from '../domain/assessment'
import { instantOf } from '../lib/instant'
import { offerFile } from '../lib/offerFile'
import type { DocumentRecord } from '../storage/records/documentRecord'
import { rescueName } from './saveRescue'

/** Saves all that this tab holds as a backup, what is not stored yet too. */
export async function saveTab(
  assessments: readonly Assessment[],
  documents: readonly DocumentRecord[],
  now: Date,
): Promise<void> {
  const [{ archiveOfTab }, { archiveToText }] = await Promise.all([
    import('../storage/refill'),
    import('../storage/archive/archiveText'),
  ])
  const text = await archiveToText(archiveOfTab(assessments, documents), instantOf(now))
  offerFile(rescueName(now), text, 'application/json')
}
