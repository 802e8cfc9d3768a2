/**
 * Whether this device was told to use as little data as it can; false where the browser does not say.
 * Source: WICG Save Data API.
 */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  return typeof connection === 'object' && connection !== null && 'saveData' in connection
    ? connection.saveData === true
    : false
}
