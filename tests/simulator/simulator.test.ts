import { beforeAll, describe, expect, test } from 'vitest'
import { makeScripts, type Scripts } from '../support/simulated/SimulatedDevice'
import { commandsOf, outcomeOf, simulate } from './simulate'
import { timeoutMs as longest } from '../support/timeoutMs'

/** To see a run again: `SEED=123 npx vitest run tests/simulator/simulator.test.ts`. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000_000))
/** Some ten seconds; many more runs are what the bench is for. On a slow machine time is up first. */
const runs = 300
const timeoutMs = 25_000

let scripts: Scripts
beforeAll(async () => {
  scripts = await makeScripts()
})

describe('two devices with two tabs each, whatever happens to them', () => {
  test('keep what they called saved', { timeout: longest(60) }, async () => {
    console.info(`SEED=${seed}`)
    const { runs: done, tasks, failure } = await simulate({ scripts, seed, runs, timeoutMs })
    console.info(`${done} runs, ${tasks} tasks`)
    expect(failure).toBeUndefined()
  })

  test('do the same again when they begin with the same seed', async () => {
    for (const again of [1, 2, 3]) {
      const first = await outcomeOf(scripts, commandsOf(seed + again))
      expect(await outcomeOf(scripts, commandsOf(seed + again))).toEqual(first)
    }
  })
})
