import type { Page } from '@playwright/test'

/** One tab of a browser, whichever engine draws it: as little as a walk through the app needs. */
export interface Tab {
  /** Loads an address anew. */
  goto(address: string): Promise<void>
  /** Runs a function in the page; what goes in and comes out is JSON. */
  run<Argument, Answer>(
    inPage: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>
  click(selector: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  /** Gives a file on this computer to a field for one. */
  upload(selector: string, path: string): Promise<void>
  close(): Promise<void>
}

/** A tab of a browser that Playwright drives. */
export function playwrightTab(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (inPage, argument) => page.evaluate(`(${String(inPage)})(${JSON.stringify(argument)})`),
    click: (selector) => page.locator(selector).click(),
    // Not at once: in Firefox a field that is filled as a whole is now and then not noticed.
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    upload: (selector, path) => page.locator(selector).setInputFiles(path),
    close: () => page.close(),
  }
}
