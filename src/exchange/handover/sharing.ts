/** Where the system's share sheet sends a file: an address in the app's folder that its worker answers and no server knows. */
export const shareAddress = 'ontvangen'
/** The field of the form in which the file comes. */
export const shareField = 'bestand'

/** How the taking in of shared files ended; the worker says it to the page in the address, where there is always room. */
const outcomes = ['Shared', 'NothingShared', 'NoRoomToWait', 'SharedTooLarge', 'ReceivedLost'] as const
export type ShareOutcome = (typeof outcomes)[number]

/** The cache in which shared files wait. Erasing everything finds it by how its name begins. */
export function shareCache(folder: string): string {
  return `groeispiegel-shared ${folder}`
}

/** What the address of the page says of what was shared just now. */
export function shareQuery(outcome: ShareOutcome): string {
  return `?${mark}=${outcome}`
}

/** Nothing when the page was opened in any other way. */
export function readShareQuery(query: string): ShareOutcome | undefined {
  const said = new URLSearchParams(query).get(mark)
  return outcomes.find((outcome) => outcome === said)
}

const mark = 'ontvangen'
