import { useTranslation } from 'react-i18next'
import { flushAutosave } from '../../storage/autosave/queue'
import { useAutosave } from './useAutosave'
import { Button } from '../../ui/Button'

/** Beside a status that stays in sight: the same way to try again as in the notice above the screen. */
export function TryAgain() {
  const { t } = useTranslation()
  const { failure } = useAutosave()
  return failure && <Button onClick={() => void flushAutosave()}>{t('saveFailed.retry')}</Button>
}
