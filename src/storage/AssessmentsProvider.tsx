import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useRef, type ReactNode } from 'react'
import { forgetStored } from './answerWriter'
import { forgetWritten } from './openWriters'
import { readStored, type Stored } from './readStored'
import { AssessmentsContext } from './useAssessments'
import { DocumentsContext } from './useDocuments'
import { useConnection } from './useConnection'

interface Props {
  /** What was read at the start, so that no screen begins with an empty face. */
  readonly initial: Stored
  readonly children: ReactNode
}

/** The one subscription to the database: every change, in any tab, reaches every screen from here. */
export function AssessmentsProvider({ initial, children }: Props) {
  const connection = useConnection()
  const last = useRef(initial)
  const read = async () => {
    // While the database is closed, or only read, what was read last stays on the screen.
    if (connection.status !== 'open') return last.current
    const fresh = await readStored().catch(() => last.current)
    if (fresh.generation !== last.current.generation) {
      forgetStored()
      forgetWritten()
    }
    last.current = fresh
    return fresh
  }
  const stored = useLiveQuery(read, [connection], initial)
  const shown = useMemo(() => ({ ...stored, example: false }), [stored])
  return (
    <AssessmentsContext value={shown}>
      <DocumentsContext value={stored.documents}>{children}</DocumentsContext>
    </AssessmentsContext>
  )
}
