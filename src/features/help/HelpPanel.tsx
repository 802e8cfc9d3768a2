import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { HelpContents, HelpWithTheApp } from './HelpContents'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** Help over what somebody is doing, which stays as it is below. */
export function HelpPanel({ open, onClose }: Props) {
  const { t } = useTranslation('help')
  return (
    <Dialog
      open={open}
      title={t('title')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <HelpContents />
      <HelpWithTheApp />
    </Dialog>
  )
}
