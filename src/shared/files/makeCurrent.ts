/**
 * Makes something of the newest there is; again, when something newer was read or chosen meanwhile, so that a file holds what the
 * screen shows.
 * @param keyOf tells one thing to make it of from another.
 */
export async function makeCurrent<Of, Made>(
  newest: () => Of,
  make: (of: Of) => Promise<Made>,
  keyOf: (of: Of) => string,
): Promise<{ readonly of: Of; readonly made: Made }> {
  for (;;) {
    const of = newest()
    const made = await make(of)
    if (keyOf(of) === keyOf(newest())) return { of, made }
  }
}
