import { useTranslation } from 'react-i18next'

/** The title of the tab for a page: "Groei – Groeispiegel". */
export function useTitle(): (page: string) => string {
  const { t } = useTranslation()
  return (page) => t('title', { page })
}
