import { Shell } from '../Shell'

/** The bars of the app around an empty screen. */
export function FrameShell() {
  return (
    <Shell>
      <main aria-busy="true" />
    </Shell>
  )
}
