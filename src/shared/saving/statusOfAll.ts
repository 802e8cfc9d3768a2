import type { AutosaveState } from '../../storage/autosave/queue'

type Status = AutosaveState['status']

/** Who knows of each record how it stands. */
export interface Statuses {
  readonly status: (id: string) => Status
}

const worstFirst: readonly Status[] = ['failed', 'saving', 'saved', 'idle']

/** How several records stand together: saved once all that was written in them is. */
export function statusOfAll(writer: Statuses, ids: readonly string[]): Status {
  const statuses = new Set(ids.map((id) => writer.status(id)))
  return worstFirst.find((status) => statuses.has(status)) ?? 'idle'
}
