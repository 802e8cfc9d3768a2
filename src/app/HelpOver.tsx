import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { paths } from '../navigation/paths'
import { Button } from '../ui/Button'
import { lazyPart } from '../ui/lazyPart'

interface HelpState {
  readonly help?: boolean
}

// Where it cannot be had, the screen of its own says so; the way back leads to what somebody was doing.
const HelpPanel = lazyPart(async () => (await import('../features/help/HelpPanel')).HelpPanel, {
  missing: () => <Redirect to={paths.help} replace />,
})

/** Opens help over the screen. It is a step in the browser's history, so that the button *back* of a phone closes it. */
export function HelpOver() {
  const { t } = useTranslation()
  const [address, navigate] = useLocation()
  const state = useHistoryState<HelpState | null>()
  const isOpen = state?.help === true
  const [wasOpened, setOpened] = useState(isOpen)
  const open = () => {
    setOpened(true)
    navigate(address, { state: { ...state, help: true } })
  }
  return (
    <>
      <Button look="quiet" onClick={open}>
        {t('nav.help')}
      </Button>
      {wasOpened && (
        <Suspense fallback={null}>
          <HelpPanel open={isOpen} onClose={() => isOpen && history.back()} />
        </Suspense>
      )}
    </>
  )
}
