/** Where this app is served, as somebody can type it: without the screen that is open. */
export function siteAddress(): string {
  const [address = ''] = location.href.split(/[?#]/, 1)
  return address
}
