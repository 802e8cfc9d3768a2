import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  lastCopy,
  readSecondCopies,
  subscribeCopies,
  type CopyReading,
} from '../../storage/secondCopy/secondCopy'

/** The second copies as they lie there now; undefined while they are being read. */
export function useSecondCopies(): CopyReading | undefined {
  const last = useSyncExternalStore(subscribeCopies, lastCopy, lastCopy)
  const [reading, setReading] = useState<CopyReading>()
  useEffect(() => {
    let left = false
    void readSecondCopies().then((read) => !left && setReading(read))
    return () => {
      left = true
    }
  }, [last])
  return reading
}
