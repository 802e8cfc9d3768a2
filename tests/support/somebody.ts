import type { Page } from '@playwright/test'
import type { Reached } from './coverage'
import type { KillableBrowser } from './killableBrowser'
import type { Killed } from './machineStall'

/** Who is busy in the app until the browser is killed under their hands, again and again on the same profile. */
export interface Somebody {
  /** What is missing of what the app had promised. */
  readonly lost: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  /** Of each field that they might write in how often it was called saved. */
  readonly reached?: Reached
  /** Opens the app, and holds what is there against what was promised before. */
  readonly comesBack: (browser: KillableBrowser, killed: Killed) => Promise<void>
  /** There is something to do on the screen. */
  readonly isReady: (page: Page) => Promise<void>
  /** Without end. */
  readonly goesOn: (page: Page) => Promise<never>
  /** After the last kill; `comesBack` came before. */
  readonly leaves?: (page: Page) => Promise<void>
}
