import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { acceptUpdate } from './appUpdates'
import { storeAll } from './storeAll'
import { Notice } from '../ui/Notice'
import { saveTab } from './saveTab'

/** Loads the page again, in its newest version, after what was typed is stored. What cannot be, is told. */
export function ReloadButton() {
  const { t } = useTranslation()
  const [isHeld, setHeld] = useState(false)
  const reload = async () => {
    const isStored = await storeAll()
    setHeld(!isStored)
    if (isStored) acceptUpdate()
  }
  return (
    <>
      <Button look="primary" onClick={() => void reload()}>
        {t('reload')}
      </Button>
      {isHeld && <Unstored />}
    </>
  )
}

/** Loading again would lose what could not be stored: how to keep it, and the way to go on all the same. */
function Unstored() {
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
