import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Autosaved } from '../../storage/autosave/Autosaved'
import { autosaveState } from '../../storage/autosave/queue'
import { useObservable } from '../../ui/useObservable'

/**
 * Follows a document to its new id when it was deleted elsewhere while somebody wrote in it. @returns a key for the screen that
 * stays the same, so that nobody loses the field that they type in.
 */
export function useMoved(
  writer: Pick<Autosaved<unknown>, 'movedTo' | 'cameFrom'>,
  id: string,
  pathOf: (id: string) => string,
): string {
  const [, navigate] = useLocation()
  useObservable(autosaveState)
  const moved = writer.movedTo(id)
  useEffect(() => {
    // The screen may have found it there again.
    if (moved !== undefined && writer.movedTo(id) === moved) navigate(pathOf(moved), { replace: true })
  }, [moved, writer, id, navigate, pathOf])
  return writer.cameFrom(id) ?? id
}
