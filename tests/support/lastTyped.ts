import type { Page } from '@playwright/test'

/** What the text box held at the last key that it took in, in a page with `notesTyping`. */
export async function lastTyped(page: Page): Promise<string> {
  return page.evaluate(() => Reflect.get(window, 'typed') as string)
}

/** Runs in the page before the app does. */
export function notesTyping(): void {
  addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) Reflect.set(window, 'typed', target.value)
  })
}
