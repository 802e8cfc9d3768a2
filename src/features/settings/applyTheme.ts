import type { Preferences } from '../../storage/preferences'

/** Shows the page light or dark, or as the device has it; `boot.js` does the same before the first paint. */
export function applyTheme(theme: Preferences['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
