import { useEffect, useState } from 'react'
import { dropWaiting, waitingFiles } from '../../exchange/handover/waitingHere'
import type { WaitingFile } from '../../exchange/handover/waitingFiles'

/** What came from outside the app and waits until somebody says what is to become of it, the newest first. */
export function useWaiting() {
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([])
  useEffect(() => {
    let left = false
    void waitingFiles().then((files) => !left && setWaiting(files))
    return () => {
      left = true
    }
  }, [])
  const drop = async (files: readonly WaitingFile[]) => {
    await dropWaiting(files)
    setWaiting(await waitingFiles())
  }
  return { waiting, drop }
}
