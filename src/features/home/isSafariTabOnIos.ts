/**
 * Whether this is a tab in Safari on an iPhone or iPad. What is filled in there stays behind when the app goes to the home
 * screen, because the installed app has a storage of its own. Only WebKit on iOS has `navigator.standalone`.
 */
export function isSafariTabOnIos(): boolean {
  return typeof navigator !== 'undefined' && 'standalone' in navigator && navigator.standalone === false
}
