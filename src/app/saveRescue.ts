import { calendarDateOf } from '../lib/calendarDate'
import { offerFile } from '../lib/offerFile'

/** Saves what can still be read as a backup that everybody can read. @returns whether there was anything. */
export async function saveRescue(now: Date): Promise<boolean> {
  const { rescueText } = await import('../storage/rescue')
  const text = await rescueText(now)
  if (text !== undefined) offerFile(rescueName(now), text, 'application/json')
  return text !== undefined
}

/** The file's name, in the words of the person who will look for it. */
export function rescueName(now: Date): string {
  return `groeispiegel-gered-${calendarDateOf(now)}.json`
}
