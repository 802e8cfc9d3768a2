import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, type ReactNode } from 'react'
import { readStored, type Stored } from './readStored'
import { AssessmentsContext } from './useAssessments'

interface Props {
  /** What was read at the start, so that no screen begins with an empty face. */
  readonly initial: Stored
  readonly children: ReactNode
}

/** The one subscription to the database: every change, in any tab, reaches every screen from here. */
export function AssessmentsProvider({ initial, children }: Props) {
  const stored = useLiveQuery(readStored, [], initial)
  const shown = useMemo(() => ({ ...stored, example: false }), [stored])
  return <AssessmentsContext value={shown}>{children}</AssessmentsContext>
}
