import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { acceptUpdate } from './appUpdates'

/** Loads the page again, in its newest version, after what was typed is stored. */
export function ReloadButton() {
  const { t } = useTranslation()
  return (
    <Button look="primary" onClick={acceptUpdate}>
      {t('reload')}
    </Button>
  )
}
