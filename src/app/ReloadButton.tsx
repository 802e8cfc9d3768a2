import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { acceptUpdate } from './appUpdates'
import { storeAll } from './storeAll'
import { Unstored } from './Unstored'

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
