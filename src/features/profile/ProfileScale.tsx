import { useTranslation } from 'react-i18next'
import type { Scale, ScaleLevel } from '../../domain/profile'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'
import { headings } from './goToHeading'
import { Marked } from './Marked'
import { ProfileSection } from './ProfileSection'
import styles from './ProfileScale.module.css'

interface Props {
  readonly scale: Scale
  readonly origin: LocalizedText | undefined
  /** The ones to show. */
  readonly levels: readonly ScaleLevel[]
}

/** The levels with their anchors, and what the norm means. */
export function ProfileScale({ scale, origin, levels }: Props) {
  const { t } = useTranslation(['profile', 'common'])
  const say = useLocalized()
  if (levels.length === 0) return null
  const all = levels.length === scale.levels.length
  const norm = scale.levels.find(({ value }) => value === scale.norm)
  return (
    <ProfileSection id={headings.scale} heading={t('scale.title')}>
      {all && <p>{t('scale.intro', { count: scale.levels.length })}</p>}
      <dl className={styles['levels']}>
        {levels.map(({ value, label, anchor }) => (
          <div key={value}>
            <dt>
              <Marked text={t('common:level', { value, label: say(label) })} />
              {value === scale.norm && <span className={styles['norm']}>{t('scale.isNorm')}</span>}
            </dt>
            <dd>
              <Marked text={say(anchor)} />
            </dd>
          </div>
        ))}
        {all && (
          <div>
            <dt>{say(scale.notApplicable.label)}</dt>
            <dd>{say(scale.notApplicable.anchor)}</dd>
          </div>
        )}
      </dl>
      {all && norm && <p>{t('scale.norm', { value: norm.value, label: say(norm.label) })}</p>}
      {all && origin && <p>{say(origin)}</p>}
    </ProfileSection>
  )
}
