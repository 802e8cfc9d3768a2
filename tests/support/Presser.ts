import { expect, type Browser, type BrowserContextOptions, type Page, type Request } from '@playwright/test'
import { unknownRoute } from '../../src/i18n/nl/unknownRoute'
import { hasNoServiceWorkers } from './journey'
import { timeoutMs } from './timeoutMs'
import { watchPresses, type Outcome } from './watchPresses'

/** How far it follows what appears after a press: a button, what that opened, and what that did. */
const deepest = 3

/** Names of buttons, in the order in which they are pressed. */
type Path = readonly string[]

/** How long a screen has for what it fetches: of what a worker asks that is then stopped, nobody says that it ended. */
const fetchesMs = 5000
/** For a machine that stands still now and then. */
const longest = timeoutMs(15)

/** Somebody who presses every button with a key, and cannot see what comes of it. */
export class Presser {
  private readonly browser: Browser
  private readonly options: BrowserContextOptions
  private page: Page | undefined
  /** What was pressed since the screen was drawn anew; none when nothing can go on from here. */
  private pressed: Path | undefined
  /** How the screen stood before and after each of these; not where something was written. */
  private stands: readonly (string | undefined)[] = []
  private readonly requests = new Set<Request>()

  /** @param options of each copy of the device, with what is stored on it. */
  constructor(browser: Browser, options: BrowserContextOptions) {
    this.browser = browser
    this.options = options
  }

  /**
   * Presses each kind of button on a screen, and each that appears after that, on a device on which nothing was pressed before.
   * A kind is what its name says up to a number; in a dialog, after what opened that.
   * @returns what was found, in words.
   */
  async pressesAll(screen: string): Promise<readonly string[]> {
    const { page, names } = await this.opens(screen)
    const faults = (await page.evaluate(() => window.presses.losesFocus())).map(
      (name) => `${screen}, ${name}: the focus is lost`,
    )
    // By kind, how many presses lead there: found again by fewer, what follows it is followed further.
    const known = new Map<string, number>()
    const queue: Path[] = []
    const add = (found: Path, before: Path) => {
      for (const name of found) {
        const kind = kindOf(name, before)
        if ((known.get(kind) ?? Infinity) <= before.length) continue
        known.set(kind, before.length)
        queue.push([...before, name])
      }
    }
    add(names, [])
    while (queue.length > 0) {
      const path = this.takesNext(queue)
      let { fault, appeared } = await this.follows(screen, path)
      if (fault !== undefined) {
        // What came late of itself is no part of what came of the press; a fault is there each time.
        this.pressed = undefined
        ;({ fault, appeared } = await this.follows(screen, path))
      }
      if (fault !== undefined) faults.push(`${[screen, ...path].join(', ')}: ${fault}`)
      if (path.length < deepest) add(appeared, path)
    }
    return faults
  }

  async goesAway(): Promise<void> {
    await this.page?.context().close()
  }

  /** What goes on from what is pressed already saves drawing the screen anew. */
  private takesNext(queue: Path[]): Path {
    const further = queue.findIndex((path) => this.leadsTo(path))
    return queue.splice(Math.max(further, 0), 1)[0] ?? []
  }

  private leadsTo(path: Path): boolean {
    return this.pressed?.every((name, index) => path[index] === name) === true
  }

  /** Presses one after the other, as far as that was not done, and says what is wrong after the last. */
  private async follows(screen: string, path: Path) {
    const page = this.page && this.leadsTo(path) ? this.page : (await this.opens(screen)).page
    let fault: string | undefined
    let appeared: Path = []
    for (const name of path.slice(this.pressed?.length)) {
      await expect(async () => {
        // What came late is folded still.
        await page.evaluate(() => window.presses.names())
        expect(await page.evaluate((one) => window.presses.focus(one), name)).toBe(true)
      }, `${screen}: ${name}`).toPass({ timeout: longest })
      await page.keyboard.press('Enter')
      fault = await this.faultAfter(page)
      const isHere = page.url().endsWith(`#${screen}`)
      appeared = isHere ? await page.evaluate(() => window.presses.names()) : []
      if (isHere) this.comesTo(name, await page.evaluate(() => window.presses.stand()))
      else this.pressed = undefined
    }
    return { fault, appeared }
  }

  /** Where all is as it was at some point, as when a dialog is closed, it is as if nothing was pressed since then. */
  private comesTo(name: string, stand: string | undefined): void {
    const before = stand === undefined ? -1 : this.stands.indexOf(stand)
    this.pressed = before === -1 ? this.pressed && [...this.pressed, name] : this.pressed?.slice(0, before)
    this.stands = before === -1 ? [...this.stands, stand] : this.stands.slice(0, before + 1)
  }

  /** What is wrong after a press, once it has had its time. */
  private async faultAfter(page: Page): Promise<string | undefined> {
    let fault: string | undefined = 'nothing comes of it'
    const isRight = async () => {
      fault = faultIn(await page.evaluate(() => window.presses.outcome()))
      expect(fault).toBeUndefined()
    }
    await expect(isRight)
      .toPass({ timeout: longest })
      .catch(() => undefined)
    return fault
  }

  /** Brings a screen as it is where nothing was pressed, with all that it fetches. @returns what can be pressed there. */
  private async opens(screen: string): Promise<{ readonly page: Page; readonly names: Path }> {
    const page = await this.untouched()
    await page.goto(`./#${screen}`)
    await page.waitForFunction(() => window.presses.isDrawn())
    let names: Path
    const until = Date.now() + fetchesMs
    do names = await page.evaluate(() => window.presses.unfolded())
    while (this.requests.size > 0 && Date.now() < until)
    await page.evaluate(() => window.presses.hasWritten())
    this.pressed = []
    this.stands = [await page.evaluate(() => window.presses.stand())]
    return { page, names }
  }

  /** At another screen than the last, so that the next is drawn anew; on another copy where something was stored. */
  private async untouched(): Promise<Page> {
    this.requests.clear()
    if (this.page && !(await this.page.evaluate(() => window.presses.hasWritten()))) {
      await this.page.goto('./#/nergens')
      // Two changes of the address in one moment would be none to the app, and what was opened would stay.
      await this.page.waitForFunction(
        (title) => document.querySelector('h1')?.textContent === title,
        unknownRoute.title,
      )
      return this.page
    }
    await this.goesAway()
    const context = await this.browser.newContext(this.options)
    await context.addInitScript(hasNoServiceWorkers)
    await context.addInitScript(watchPresses)
    const page = await context.newPage()
    page.on('request', (request) => this.requests.add(request))
    page.on('requestfinished', (request) => this.requests.delete(request))
    page.on('requestfailed', (request) => this.requests.delete(request))
    this.page = page
    return page
  }
}

/** Buttons of a list differ in what follows a number; those of a dialog by what opened it. */
function kindOf(name: string, before: Path): string {
  const kind = name.replace(/\d.*/s, '')
  return name.startsWith('in the dialog') ? [...before, kind].join(', ') : kind
}

function faultIn({ focus, isChanged, told }: Outcome): string | undefined {
  if (focus === 'lost') return 'the focus is lost'
  if (isChanged && focus === 'kept' && told.length === 0) return 'nothing tells of what changed'
  return undefined
}
