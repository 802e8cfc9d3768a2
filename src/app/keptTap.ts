/**
 * Does what a button of the prerendered frame was tapped for, now that the app has drawn the same one. `public/boot.js` kept the
 * words on it; links need no such help.
 */
export function doKeptTap(): void {
  const { tapped } = document.documentElement.dataset
  if (tapped === undefined) return
  delete document.documentElement.dataset['tapped']
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === tapped)
  button?.focus()
  button?.click()
}
