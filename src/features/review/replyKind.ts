import { Observable } from '../../lib/Observable'
import { useObservable } from '../../ui/useObservable'

/** Whether the marks go along in the PDF of a reaction for the app of the other, or only its pages. */
export type ReplyKind = 'with' | 'without'

/** By what the reaction is about; kept while the app is open, as what is chosen for a report, and stored nowhere. */
const kinds = new Observable<ReadonlyMap<string, ReplyKind>>(new Map())

export function useReplyKind(about: string): readonly [ReplyKind, (kind: ReplyKind) => void] {
  const kind = useObservable(kinds).get(about) ?? 'with'
  return [kind, (chosen) => kinds.set(new Map(kinds.get()).set(about, chosen))]
}
