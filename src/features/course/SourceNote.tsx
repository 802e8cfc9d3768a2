import { useTranslation } from 'react-i18next'
import type { Source } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'

/** Where the words of the course come from, and which are this project's own. */
export function SourceNote({ source }: { readonly source: Source }) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  return (
    <Disclosure summary={t('about')}>
      <p>{t('from', { document: source.document })}</p>
      <p>{localized(source.note)}</p>
    </Disclosure>
  )
}
