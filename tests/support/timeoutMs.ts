/**
 * How many times as long as usual something may take before it counts as hanging. Who runs a few tests wants to hear of it soon;
 * the whole run asks for more (tools/test.mjs), because a machine that does all at once, or for others as well, is no fault.
 * Nothing that is green waits for it.
 */
const factor = Number(process.env['TEST_TIMEOUT_FACTOR'] ?? 1)

export function timeoutMs(seconds: number): number {
  return seconds * 1000 * factor
}
