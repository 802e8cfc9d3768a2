import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from '../../navigation/paths'
import styles from './course.module.css'

interface Props<One> {
  readonly label: string
  readonly among: readonly One[]
  readonly here: One
  readonly pathOf: (one: One) => string
  readonly previous: (one: One) => string
  readonly next: (one: One) => string
}

/** The ways on: the ones beside this one, and back to the course. */
export function Beside<One>({ label, among, here, pathOf, previous, next }: Props<One>) {
  const { t } = useTranslation('course')
  const place = among.indexOf(here)
  const [before, after] = [among[place - 1], among[place + 1]]
  return (
    <nav className={`no-print ${styles['beside']}`} aria-label={label}>
      {after && <Link href={pathOf(after)}>{next(after)}</Link>}
      {before && <Link href={pathOf(before)}>{previous(before)}</Link>}
      <Link href={paths.course}>{t('back')}</Link>
    </nav>
  )
}
