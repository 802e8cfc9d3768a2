import { nextTask } from './nextTask'

/** What comes of long work that says where it can pause; there the browser answers the user first. */
export async function inSteps<Outcome>(work: Generator<void, Outcome>): Promise<Outcome> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await nextTask()
  }
}
