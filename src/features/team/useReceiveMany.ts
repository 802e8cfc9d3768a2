import { useEffect, useRef, useState } from 'react'
import { receiveMany, type Received } from '../../shared/reports/receiveMany'
import { todayNow } from '../../lib/today'

/** How far opening many files is. */
export type Receiving =
  | { readonly type: 'Idle' }
  | { readonly type: 'Busy'; readonly done: number; readonly of: number }
  | { readonly type: 'Done'; readonly received: Received }

/** Leaving the screen stops it; what was kept until then stays. */
export function useReceiveMany() {
  const [receiving, setReceiving] = useState<Receiving>({ type: 'Idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function receive(files: readonly File[]): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    setReceiving({ type: 'Busy', done: 0, of: files.length })
    const received = await receiveMany(files, {
      on: todayNow(),
      signal: controller.signal,
      onProgress: (done, of) => setReceiving({ type: 'Busy', done, of }),
    })
    setReceiving({ type: 'Done', received })
  }

  return { receiving, receive, cancel: () => running.current?.abort() }
}
