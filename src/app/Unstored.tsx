import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { saveTab } from './saveTab'

/** Loading again would lose what could not be stored: how to keep it, and the way to go on all the same. */
export function Unstored() {
  const { t } = useTranslation()
  return (
    <Notice
      tone="danger"
      role="alert"
      title={t('unstored.title')}
      actions={
        <>
          <Button onClick={() => void saveTab(new Date())}>{t('unstored.save')}</Button>
          <Button onClick={() => location.reload()}>{t('unstored.reload')}</Button>
        </>
      }
    >
      <p>{t('unstored.text')}</p>
    </Notice>
  )
}
