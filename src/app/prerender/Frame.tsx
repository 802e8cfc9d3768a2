import { Router } from 'wouter'
import '../../i18n/i18n'
import { FrameFailure } from './FrameFailure'
import { FrameShell } from './FrameShell'
import { FrameWelcome } from './FrameWelcome'

/**
 * What the built page shows before any script has run: Welkom for a first visit, a quiet shell for everybody else, and
 * above them, when the app does not come, what to do. All stand in the page; `public/boot.js` and `frame.css` show what is
 * needed, and the app's first render replaces them.
 */
export function Frame() {
  return (
    <>
      <div data-frame-part="failure" role="alert" hidden>
        <FrameFailure />
      </div>
      <div data-frame-part="welcome">
        <Router hook={atStart}>
          <FrameWelcome />
        </Router>
      </div>
      <div data-frame-part="shell">
        <Router hook={anywhere}>
          <FrameShell />
        </Router>
      </div>
    </>
  )
}

const atStart = addressAt('/')
/** No address of a screen, so that the menu marks nothing before it is known where somebody is. */
const anywhere = addressAt('/~')

/** An address that stays what it is, with the links of the real one. */
function addressAt(path: string) {
  const location = (): [string, () => void] => [path, () => undefined]
  return Object.assign(location, { hrefs: (address: string) => `#${address}` })
}
