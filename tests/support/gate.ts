export interface Gate {
  readonly passed: Promise<void>
  readonly open: () => void
}

/** Something that waits until the test lets it go on. */
export function gate(): Gate {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => (open = resolve))
  return { passed, open: () => open() }
}
