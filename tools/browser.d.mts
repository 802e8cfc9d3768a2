/** A Chrome or Chromium on this computer: CHROME_PATH, an installed one, or Playwright's own; none is undefined. */
export function findBrowser(): string | undefined
