import { useTranslation } from 'react-i18next'

/** How somebody is called here, or *Iemand*. */
export function useNames(): (person: { readonly name: string } | undefined) => string {
  const { t } = useTranslation('desk')
  return (person) => person?.name.trim() || t('somebody')
}
