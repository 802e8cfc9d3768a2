import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import type { CoverageRow } from './coverageRows'

/** A task, or a cluster with the way to its screen. */
export function CoveredName({ row: { kind, id, title } }: { readonly row: CoverageRow }) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  if (!title) return t(kind, { id })
  const name = t('item', { id, title: localized(title) })
  return kind === 'cluster' ? <Link href={paths.cluster(id)}>{name}</Link> : name
}
