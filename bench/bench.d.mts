import type { Page } from '@playwright/test'

/** Apps that can be raced; the fields of one are told at the top of `bench.mjs`. */
export interface Target {
  readonly name: string
  chart?: {
    readonly prepare?: (page: Page) => Promise<void>
    readonly click: string
    readonly until: string
  }
}

export interface Options {
  readonly rounds: number
  /** How many times slower the processor is. */
  readonly cpu: number
  readonly clicks: number
  /** Where the browser is. */
  readonly chromium: string
}

/** By target and by what was measured: the middle of the rounds, and of the ratios to the reference, `null` where that has nothing. */
export type Table = Readonly<
  Record<string, Readonly<Record<string, { readonly median: number; readonly ratio: number | null }>>>
>

export function targetsIn(file: string): readonly Target[]

export function race(
  targets: readonly Target[],
  options: Options,
  reference: string,
): Promise<{ readonly table: Table }>
