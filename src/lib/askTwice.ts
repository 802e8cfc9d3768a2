/**
 * Asks once more when the first answer is a failure, as for a part of the app: on a poor line a request fails now and then.
 * Chromium really asks for a module again; a browser that remembers the failure, as the standard has it, fails at once.
 * Rejects with the second failure.
 */
export async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask)
}
