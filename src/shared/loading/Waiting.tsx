import { useTranslation } from 'react-i18next'

/** Instead of a part of the question that is on its way. */
export function Waiting() {
  const { t } = useTranslation()
  return <p>{t('loading')}</p>
}
