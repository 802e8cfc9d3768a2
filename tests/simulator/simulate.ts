import fc from 'fast-check'
import type { Scripts } from '../support/simulated/SimulatedDevice'
import { anyCommands, type Command, type Deed } from './commands'
import { Simulation, type Outcome } from './Simulation'

interface Wanted {
  readonly scripts: Scripts
  readonly seed: number
  readonly runs: number
  /** When to begin no other run, in milliseconds from now. */
  readonly timeoutMs: number
  /** Leaves the commands as they were, which is quicker. */
  readonly asItIs?: boolean
  /** What happens besides writing; all of it, unless it is said. */
  readonly among?: readonly Deed[]
}

export interface Simulated {
  readonly runs: number
  readonly tasks: number
  readonly failure?: Failure
}

/** Enough to see it again. */
export interface Failure {
  readonly seed: number
  readonly faults: readonly string[]
  /** As few as were found. */
  readonly commands: readonly Command[]
}

/** Run after run, each with a seed of its own that begins at the given one, until something is wrong or time is up. */
export async function simulate({
  scripts,
  seed,
  runs,
  timeoutMs,
  asItIs = false,
  among,
}: Wanted): Promise<Simulated> {
  const begun = performance.now()
  let [tasks, done] = [0, 0]
  for (let run = 0; run < runs && performance.now() - begun < timeoutMs; run += 1) {
    const commands = commandsOf(seed + run, among)
    const outcome = await outcomeOf(scripts, commands)
    tasks += outcome.tasks
    done += 1
    if (outcome.faults.length === 0) continue
    const failure = { seed: seed + run, commands, faults: outcome.faults }
    return { runs: done, tasks, failure: asItIs ? failure : await shortest(scripts, failure) }
  }
  return { runs: done, tasks }
}

export function commandsOf(seed: number, among?: readonly Deed[]): readonly Command[] {
  return fc.sample(anyCommands(among), { seed, numRuns: 1 })[0] ?? []
}

export function outcomeOf(scripts: Scripts, commands: readonly Command[]): Promise<Outcome> {
  return new Simulation(scripts).run(commands)
}

/** Leaves out as much as can be left out while something stays wrong: first the half, in the end one by one. */
async function shortest(scripts: Scripts, failure: Failure): Promise<Failure> {
  let { commands, faults } = failure
  for (let size = commands.length >> 1; size > 0; size = size >> 1) {
    for (let at = 0; at < commands.length;) {
      const fewer = commands.toSpliced(at, size)
      const outcome = await outcomeOf(scripts, fewer)
      if (outcome.faults.length === 0) at += size
      else [commands, faults] = [fewer, outcome.faults]
    }
  }
  return { ...failure, faults, commands }
}
