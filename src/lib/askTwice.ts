/**
 * Asks once more when the first answer is a failure, as for a part of the app: a browser that is busy drops a request now and
 * then. Rejects with the second failure.
 */
export async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask)
}
