import { vi } from 'vitest'

/** There is room for the snapshot, and then no more. Answers how to free some. */
export function noRoomForAssessments(): () => void {
  const put = IDBObjectStore.prototype.put
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'assessments') throw new DOMException('no room', 'QuotaExceededError')
    return put.apply(this, args)
  })
  return () => full.mockRestore()
}
