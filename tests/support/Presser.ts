import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { unknownRoute } from '../../src/i18n/nl/unknownRoute'
import { hasNoServiceWorkers } from './journey'
import { hasDrawn } from './person'
import { watchPresses, type Outcome } from './watchPresses'

/** How far it follows what appears after a press: a button, what that opened, and what that did. */
const deepest = 3

/** For a machine that stands still now and then. */
const timeoutMs = 15_000

/** Somebody who presses every button with a key, and cannot see what comes of it. */
export class Presser {
  private readonly browser: Browser
  private readonly options: BrowserContextOptions
  private page: Page | undefined
  private requests = 0

  /** @param options of each copy of the device, with what is stored on it. */
  constructor(browser: Browser, options: BrowserContextOptions) {
    this.browser = browser
    this.options = options
  }

  /**
   * Presses each kind of button on a screen, and each that appears after that, on a device on which nothing was pressed before.
   * @returns what was found, in words.
   */
  async pressesAll(screen: string): Promise<readonly string[]> {
    const known = new Set<string>()
    const isNew = (name: string, before: readonly string[]) => {
      const kind = kindOf(name, before)
      return known.size < known.add(kind).size
    }
    const page = await this.opens(screen)
    const faults = (await page.evaluate(() => window.presses.losesFocus())).map(
      (name) => `${screen}, ${name}: the focus is lost`,
    )
    const names = await unfolded(page)
    const queue = names.filter((name) => isNew(name, [])).map((name): readonly string[] => [name])
    for (let path = queue.shift(); path; path = queue.shift()) {
      const { fault, appeared } = await this.follows(screen, path)
      if (fault !== undefined) faults.push(`${[screen, ...path].join(', ')}: ${fault}`)
      if (path.length === deepest) continue
      for (const name of appeared) if (isNew(name, path)) queue.push([...path, name])
    }
    return faults
  }

  async goesAway(): Promise<void> {
    await this.page?.context().close()
  }

  /** Presses one after the other, and says what is wrong after the last. */
  private async follows(screen: string, path: readonly string[]) {
    const page = await this.opens(screen)
    let fault: string | undefined
    for (const name of path) {
      await expect(
        () => expect(page.evaluate((one) => window.presses.focus(one), name)).resolves.toBe(true),
        `${screen}: ${name}`,
      ).toPass({ timeout: timeoutMs })
      await page.keyboard.press('Enter')
      fault = await this.faultAfter(page)
    }
    const isHere = page.url().endsWith(`#${screen}`)
    return { fault, appeared: isHere ? await page.evaluate(() => window.presses.names()) : [] }
  }

  /** What is wrong after a press, once it has had its time. */
  private async faultAfter(page: Page): Promise<string | undefined> {
    let fault: string | undefined = 'nothing comes of it'
    const isRight = async () => {
      fault = faultIn(await page.evaluate(() => window.presses.outcome()))
      expect(fault).toBeUndefined()
    }
    await expect(isRight)
      .toPass({ timeout: timeoutMs })
      .catch(() => undefined)
    return fault
  }

  /** Brings a screen as it is where nothing was pressed, with all that it fetches. */
  private async opens(screen: string): Promise<Page> {
    const page = await this.untouched()
    await page.goto(`./#${screen}`)
    await hasDrawn(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/^(Even geduld|Bezig met opslaan)…$|wordt geladen…$/)).toHaveCount(0)
    do await page.evaluate(() => window.presses.outcome())
    while (this.requests > 0)
    await unfolded(page)
    await page.evaluate(() => window.presses.hasWritten())
    return page
  }

  /** At another screen than the last, so that the next is drawn anew; on another copy where something was stored. */
  private async untouched(): Promise<Page> {
    if (this.page && !(await this.page.evaluate(() => window.presses.hasWritten()))) {
      await this.page.goto('./#/nergens')
      // Two changes of the address in one moment would be none to the app, and what was opened would stay.
      await expect(this.page.getByRole('heading', { level: 1, name: unknownRoute.title })).toBeVisible()
      return this.page
    }
    await this.goesAway()
    const context = await this.browser.newContext(this.options)
    await context.addInitScript(hasNoServiceWorkers)
    await context.addInitScript(watchPresses)
    const page = await context.newPage()
    this.requests = 0
    page.on('request', () => (this.requests += 1))
    page.on('requestfinished', () => (this.requests -= 1))
    page.on('requestfailed', () => (this.requests -= 1))
    this.page = page
    return page
  }
}

/** Opens all that is folded, also what comes with what was folded; then names what can be pressed. */
async function unfolded(page: Page): Promise<readonly string[]> {
  let known: readonly string[] = []
  for (;;) {
    const names = await page.evaluate(() => window.presses.names())
    if (names.length === known.length) return names
    known = names
    await page.evaluate(() => window.presses.outcome())
  }
}

/** Buttons of a list differ in what follows a number; those of a dialog by what opened it. */
function kindOf(name: string, before: readonly string[]): string {
  const kind = name.replace(/\d.*/s, '')
  return name.startsWith('in the dialog') ? [...before, kind].join(', ') : kind
}

function faultIn({ focus, isChanged, told }: Outcome): string | undefined {
  if (focus === 'lost') return 'the focus is lost'
  if (isChanged && focus === 'kept' && told.length === 0) return 'nothing tells of what changed'
  return undefined
}
