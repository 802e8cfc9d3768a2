import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { Subject } from '../../shared/reports/storedReports'
import { askedOf } from './received'
import { usePersonName } from './usePersonName'

interface Props {
  readonly subject: Subject
  /** How many levels somebody gave by then. */
  readonly given: number
  readonly look?: 'primary' | 'secondary'
  readonly onReveal: () => void
}

/** *Toon de scores*: asks first, with how much somebody gave by then, because it cannot be taken back. */
export function Reveal({ subject, given, look = 'secondary', onReveal }: Props) {
  const { t } = useTranslation(['review', 'looking', 'common'])
  const name = usePersonName()(subject.person)
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button look={look} onClick={() => setAsked(true)}>
        {t('looking:sight.reveal')}
      </Button>
      <Dialog
        open={isAsked}
        title={t('looking:sight.askTitle', { name })}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('common:cancel')}</Button>
            <Button look="primary" onClick={onReveal}>
              {t('looking:sight.reveal')}
            </Button>
          </>
        }
      >
        <p>{t('looking:sight.given', { count: given, of: askedOf(subject) })}</p>
        <p>{t('looking:sight.askText')}</p>
      </Dialog>
    </>
  )
}
