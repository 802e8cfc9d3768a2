import { LinkButton } from '../../ui/Button'
import { StickyBar } from '../../ui/StickyBar'
import styles from './scales.module.css'

interface Props {
  /** What it is for. */
  readonly label: string
  readonly count: string
  readonly next: { readonly to: string; readonly words: string }
}

/** In sight however far somebody has scrolled along the scales of a cluster: how many are done, and the way on. */
export function OnwardBar({ label, count, next }: Props) {
  return (
    <StickyBar label={label} className={styles['bar']}>
      <p>{count}</p>
      <LinkButton look="primary" to={next.to}>
        {next.words}
      </LinkButton>
    </StickyBar>
  )
}
