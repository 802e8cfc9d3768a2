import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import type { Level } from '../../domain/score'
import styles from './BothLevels.module.css'
import { usePersonName } from './usePersonName'

interface Props {
  readonly own: Level
  readonly theirs: Level
  /** Of whose scores they are; empty when they did not say. */
  readonly name: string
  readonly scale: Scale
}

/** What both gave, in words and on a small scale: "Anna 4, jij 3". */
export function BothLevels({ own, theirs, name, scale }: Props) {
  const { t } = useTranslation('review')
  const words = { name: usePersonName()({ name }), own, theirs }
  return (
    <span className={styles['both']}>
      <b>{t('talk.both', words)}</b>
      <span aria-hidden="true" className={styles['scale']}>
        {scale.levels.map(({ value }) => (
          <span key={value}>
            {value === own && <span className={styles['own']} />}
            {value === theirs && <span className={styles['theirs']} />}
          </span>
        ))}
      </span>
    </span>
  )
}
