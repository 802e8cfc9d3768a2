import { useEffect, useRef } from 'react'
import { takeShareOutcome, waitingFiles } from '../../exchange/handover/waitingHere'
import { useGivenFile } from '../../shared/reports/givenFile'
import type { Opening } from './useOpening'

/**
 * What is there when the screen opens: a file that somebody dropped or started the app with is opened, and so is one that came in
 * just now and waits alone. Of several, somebody says which.
 */
export function useArriving(opening: Opening): void {
  const given = useGivenFile()
  const now = useRef(opening)
  useEffect(() => {
    if (given instanceof File) now.current.open({ file: given })
    else if (given) now.current.refuse(given)
  }, [given])
  useEffect(() => {
    const type = takeShareOutcome()
    if (type === 'Shared') void openOnly(now.current)
    else if (type) now.current.refuse({ type })
  }, [])
}

async function openOnly({ openWaiting, refuse }: Opening): Promise<void> {
  const [file, ...others] = await waitingFiles()
  if (!file) refuse({ type: 'ReceivedLost' })
  else if (others.length === 0) openWaiting(file)
}
