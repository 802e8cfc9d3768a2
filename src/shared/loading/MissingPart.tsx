import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly again: () => void
  /** What can be done without it. */
  readonly children?: ReactNode
}

/** Instead of a part of a screen whose files could not be had. */
export function MissingPart({ again, children }: Props) {
  const { t } = useTranslation()
  return (
    <Notice
      role="alert"
      tone="warning"
      title={t('renderFailure.missingTitle')}
      actions={<Button onClick={again}>{t('renderFailure.again')}</Button>}
    >
      {children !== undefined && <p>{children}</p>}
      <p>{t('renderFailure.missing')}</p>
    </Notice>
  )
}
