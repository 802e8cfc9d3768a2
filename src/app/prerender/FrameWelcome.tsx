import { Welcome } from '../../features/home/Welcome'
import { Shell } from '../Shell'

/** The first screen of a first visit. */
export function FrameWelcome() {
  return (
    <Shell>
      <Welcome />
    </Shell>
  )
}
