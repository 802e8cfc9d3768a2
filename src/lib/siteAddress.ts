/** Where this app is served, as somebody can type it: without the screen that is open. */
export function siteAddress(): string {
  return location.origin + location.pathname
}
