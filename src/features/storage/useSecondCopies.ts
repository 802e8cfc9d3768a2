import { useEffect, useState } from 'react'
import { lastCopy, readSecondCopies, type CopyReading } from '../../storage/secondCopy/secondCopy'
import { useObservable } from '../../ui/useObservable'

/** The second copies as they lie there now; undefined while they are being read. */
export function useSecondCopies(): CopyReading | undefined {
  const last = useObservable(lastCopy)
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
