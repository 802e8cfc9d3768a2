import { instantOf } from '../lib/instant'
import { offerFile } from '../lib/offerFile'
import { rescueName } from './saveRescue'

/** Saves all that this tab holds as a backup, what is not stored yet too. */
export async function saveTab(now: Date): Promise<void> {
  const [{ archiveOfTab }, { archiveToText }] = await Promise.all([
    import('../storage/restoreFromTab'),
    import('../storage/archive/archiveText'),
  ])
  const text = await archiveToText(archiveOfTab(), instantOf(now))
  offerFile(rescueName(now), text, 'application/json')
}
