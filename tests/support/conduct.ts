import { expect, type BrowserContext, type ConsoleMessage } from '@playwright/test'

/** Said of a page that gets no time for a few seconds. What is preloaded in vain, the tests of the first visit find. */
const saidOfASlowMachine = /was preloaded using link preload but not used within a few seconds/

/** What pages and workers may never do: break their own policy, ask another origin for anything, or throw. */
export class Conduct {
  private readonly complaints: string[] = []
  private readonly forgiven: RegExp[] = []

  /**
   * Watches all that a browser does from now on, in every page and worker.
   * @param address of the site: with all that lies below it, the only one that may be asked.
   */
  watch(context: BrowserContext, address: string): this {
    context.on('console', this.hears)
    context.on('serviceworker', (worker) => worker.on('console', this.hears))
    context.on('weberror', (failure) => this.complaints.push(failure.error().message))
    context.on('request', (request) => {
      const own = !request.url().startsWith('http') || request.url().startsWith(address)
      if (!own) this.complaints.push(`request to ${request.url()}`)
    })
    return this
  }

  /** For the lines with which the browser itself reports what a test lets fail; it may do so a moment later. */
  forgives(line: RegExp): void {
    this.forgiven.push(line)
  }

  /** @throws when there is anything to complain of. */
  isGood(): void {
    const isForgiven = (complaint: string) => this.forgiven.some((line) => line.test(complaint))
    expect(this.complaints.filter((complaint) => !isForgiven(complaint))).toEqual([])
  }

  private readonly hears = (message: ConsoleMessage): void => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (!saidOfASlowMachine.test(message.text())) this.complaints.push(message.text())
  }
}
