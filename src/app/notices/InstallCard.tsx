import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSealed } from '../../domain/sealing'
import { setPreferences } from '../../storage/preferences'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useObservable } from '../../ui/useObservable'
import { install, installPrompt } from '../installPrompt'

/** How often somebody may say no before it is never asked again. */
const refusals = 2

/** Offers the home screen once the app has proved its use: after the first finished assessment. */
export function InstallCard() {
  const { t } = useTranslation('offer')
  const canInstall = useObservable(installPrompt) !== undefined
  const { installDismissed } = usePreferences()
  const [notNow, setNotNow] = useState(false)
  const finished = useAssessments().some(isSealed)
  if (!canInstall || !finished || notNow || installDismissed >= refusals) return null
  const dismiss = () => {
    setPreferences({ installDismissed: installDismissed + 1 })
    setNotNow(true)
  }
  return (
    <Notice
      title={t('install.title')}
      actions={
        <>
          <Button onClick={install}>{t('install.accept')}</Button>
          <Button look="quiet" onClick={dismiss}>
            {t('install.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t('install.text')}</p>
    </Notice>
  )
}
