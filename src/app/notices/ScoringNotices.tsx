import { ConnectionNotice } from './ConnectionNotice'
import { SaveFailure } from './SaveFailure'

/** While somebody scores, only what concerns their answers is said. */
export function ScoringNotices() {
  return (
    <>
      <SaveFailure />
      <ConnectionNotice />
    </>
  )
}
