import type { ReactNode } from 'react'
import styles from './scales.module.css'
import { WhatBelongsHere, type Props as Belonging } from './WhatBelongsHere'

interface Props extends Belonging {
  /** What comes last: a remark, for whoever has one. */
  readonly after?: ReactNode
  /** The scale, and what is said of the level that is chosen. */
  readonly children: ReactNode
}

/** One of many scales on a screen; what it is about stands beside it where there is room, and folded below it elsewhere. */
export function ScaleRow({ after, children, ...belonging }: Props) {
  return (
    <div className={styles['row']}>
      <div className={styles['part']}>{children}</div>
      <div className={styles['beside']}>
        <WhatBelongsHere {...belonging} />
      </div>
      {after !== undefined && <div className={styles['part']}>{after}</div>}
    </div>
  )
}
