import { useEffect, useState } from 'react'
import { whenIdle } from '../lib/whenIdle'

/**
 * How many of so many pictures may be drawn: none at first, and one more each time the browser is idle. A picture costs a
 * cheap phone a tenth of a second, so words come first and a tap never waits for more than one of them.
 */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(0)
  useEffect(() => (drawn < count ? whenIdle(() => setDrawn(drawn + 1)) : undefined), [drawn, count])
  return drawn
}
