/** What comes of work in steps, without a pause. */
export function atOnce<Outcome>(work: Generator<void, Outcome>): Outcome {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
