import { makeScripts } from '../tests/support/simulated/SimulatedDevice'
import { simulate } from '../tests/simulator/simulate'

/** Simulates as many runs as are wanted, and tells of the first in which anything was lost. */
export async function run(): Promise<void> {
  const seed = Number(process.env['SEED'] ?? 1)
  const runs = Number(process.env['RUNS'] ?? 1000)
  const begun = performance.now()
  const done = await simulate({ scripts: await makeScripts(), seed, runs, timeoutMs: Number.POSITIVE_INFINITY })
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.info(JSON.stringify({ seed, runs: done.runs, tasks: done.tasks, seconds }))
  if (!done.failure) return
  console.error(`SEED=${done.failure.seed}\n${done.failure.faults.join('\n')}`)
  for (const command of done.failure.commands) console.error(JSON.stringify(command))
  process.exitCode = 1
}
