import { useTranslation } from 'react-i18next'
import type { DoorFailure } from '../../exchange/door/openFile'
import { useFormats } from '../../i18n/useFormats'
import { doorWords, type Refusal, type Wanted } from './doorWords'

/** Why a file is refused and what to do next, in the words of the screen. */
export function useDoorWords(wanted: Wanted): (failure: DoorFailure) => Refusal {
  const { t } = useTranslation('door')
  const { mean } = useFormats()
  return doorWords({ t, mean }, wanted)
}
