import type { TFunction } from 'i18next'
import type { OpenProfileFailure } from '../../exchange/profile/openProfile'
import type { DoorFailure } from '../../exchange/door/openFile'
import type { Refusal } from './doorWords'

interface Says {
  readonly t: TFunction<'profileFile'>
  /** Of any file. */
  readonly door: (failure: DoorFailure) => Refusal
}

/** Why a file is no profile, and what to do. */
export function profileRefusal({ t, door }: Says, failure: OpenProfileFailure): Refusal {
  return isOfProfile(failure) ? { words: t(`open.${failure.type}`) } : door(failure)
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
