import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

interface Props {
  readonly open: boolean
  readonly title: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before something goes; Cancel comes first, so that it has the focus. */
export function ConfirmDialog({ confirm, onConfirm, children, ...dialog }: Props) {
  const { t } = useTranslation()
  const actions = (
    <>
      <Button onClick={dialog.onClose}>{t('cancel')}</Button>
      <Button look="danger" onClick={onConfirm}>
        {confirm}
      </Button>
    </>
  )
  return (
    <Dialog {...dialog} actions={actions}>
      {children}
    </Dialog>
  )
}
