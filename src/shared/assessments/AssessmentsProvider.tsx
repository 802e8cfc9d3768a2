import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useRef, type ReactNode } from 'react'
import { isSameValue } from '../../lib/isSameValue'
import { readers, type Read } from '../../storage/readStored'
import { AssessmentsContext } from './useAssessments'
import { DocumentsContext } from '../documents/useDocuments'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'

interface Props {
  /** What was read at the start, so that no screen begins with an empty face. */
  readonly initial: Read
  readonly children: ReactNode
}

/** The one place that listens to the database: every change, in any tab, reaches every screen from here. */
export function AssessmentsProvider({ initial, children }: Props) {
  const read = useRead('assessments', initial)
  const documents = useRead('documents', initial)
  const places = useRead('places', initial)
  const received = useRead('received', initial)
  const shown = useMemo(() => ({ ...read, places, received, example: false }), [read, places, received])
  return (
    <AssessmentsContext value={shown}>
      <DocumentsContext value={documents}>{children}</DocumentsContext>
    </AssessmentsContext>
  )
}

/** One part, read again when it changes; what the database is not open for, stays on the screen as it was read last. */
function useRead<Part extends keyof Read>(part: Part, initial: Read): Read[Part] {
  const connection = useObservable(connectionState)
  const last = useRef(initial[part])
  const read = async (): Promise<Read[Part]> => {
    if (connection.status !== 'open') return last.current
    const now = await readers[part]().catch(() => last.current)
    // What says the same stays the same value: at every start all is read once more, to hear of what changes in it.
    if (!isSameValue(now, last.current)) last.current = now
    return last.current
  }
  return useLiveQuery(read, [connection], initial[part])
}
