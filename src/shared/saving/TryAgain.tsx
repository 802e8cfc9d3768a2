import { useTranslation } from 'react-i18next'
import { autosaveState, flushAutosave } from '../../storage/autosave/queue'
import { Button } from '../../ui/Button'
import { useObservable } from '../../ui/useObservable'

/** Beside a status that stays in sight: the same way to try again as in the notice above the screen. */
export function TryAgain() {
  const { t } = useTranslation()
  const { failure } = useObservable(autosaveState)
  return failure && <Button onClick={() => void flushAutosave()}>{t('saveFailed.retry')}</Button>
}
