import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { arriveAt } from './arriveAt'
import styles from './Page.module.css'

interface Props {
  /** The whole title of the tab, the app's name included. */
  readonly title: string
  /** The heading; a screen that draws its own h1 leaves it out. */
  readonly heading?: ReactNode
  /** What gives the page its identity: when it changes, somebody arrives anew. */
  readonly id?: string
  readonly children: ReactNode
}

/** A screen: names the tab, and puts the focus where somebody begins or goes on. */
export function Page({ title, heading, id, children }: Props) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  // Before anybody can see the page: a moment later a key would still go to nowhere.
  useLayoutEffect(() => (main.current === null ? undefined : arriveAt(main.current)), [id])
  return (
    <main id="main" ref={main} className={styles['page']}>
      {heading !== undefined && <h1>{heading}</h1>}
      {children}
    </main>
  )
}
