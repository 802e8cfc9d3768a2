import { useTranslation } from 'react-i18next'
import type { OpenProfileFailure } from '../../exchange/profile/openProfile'
import { type Refusal, useDoorWords } from '../../shared/words/useDoorWords'

/** Why a file is no profile, and what to do. */
export function useRefusalWords(): (failure: OpenProfileFailure) => Refusal {
  const { t } = useTranslation('profileFile')
  const words = useDoorWords('profile')
  return (failure) => (isOfProfile(failure) ? { words: t(`open.${failure.type}`) } : words(failure))
}

const ofProfile = [
  'OtherKind',
  'NoTable',
  'XlsxDamaged',
  'XlsxTooLarge',
  'NotText',
  'NotAProfile',
  'NotAForm',
] as const
type OfProfile = Extract<OpenProfileFailure, { readonly type: (typeof ofProfile)[number] }>

function isOfProfile(failure: OpenProfileFailure): failure is OfProfile {
  return ofProfile.some((type) => type === failure.type)
}
