/** What comes of long work that says where it can pause; there the browser answers the user first. */
export async function inSteps<Outcome>(work: Generator<void, Outcome>): Promise<Outcome> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await nextTask()
  }
}

/** Lets the browser answer the user before the next piece of long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
