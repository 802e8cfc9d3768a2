import { useTranslation } from 'react-i18next'
import type { Loss } from '../../exchange/profile/Loss'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly title: string
  readonly lost: readonly Loss[]
}

/** What a format had no place for, and how much of it. */
export function Lost({ title, lost }: Props) {
  const { t } = useTranslation('profileFile')
  if (lost.length === 0) return null
  return (
    <Notice title={title}>
      <ul>
        {lost.map(({ kind, count }) => (
          <li key={kind}>{t('lost.item', { what: t(`lost.kind.${kind}`), count })}</li>
        ))}
      </ul>
    </Notice>
  )
}
