import { useTranslation } from 'react-i18next'
import type { OpenProfileFailure } from '../../exchange/profile/openProfile'
import type { Refusal } from '../../shared/words/doorWords'
import { profileRefusal } from '../../shared/words/profileRefusal'
import { useDoorWords } from '../../shared/words/useDoorWords'

/** Why a file is no profile, and what to do. */
export function useRefusalWords(): (failure: OpenProfileFailure) => Refusal {
  const { t } = useTranslation('profileFile')
  const door = useDoorWords('profile')
  return (failure) => profileRefusal({ t, door }, failure)
}
