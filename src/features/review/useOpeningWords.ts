import { useTranslation } from 'react-i18next'
import type { DoorFailure } from '../../exchange/door/openFile'
import { limits } from '../../exchange/limits'
import { useDoorWords } from '../../shared/words/useDoorWords'
import type { OpeningFailure } from './useOpening'

/** Why a file does not open here, and what to do next. */
export function useOpeningWords(): (failure: OpeningFailure) => string {
  const { t } = useTranslation('review')
  const words = useDoorWords('report')
  const max = limits.fileBytes / 1_000_000
  return (failure) => (isOwn(failure) ? t(own[failure.type], { max }) : words(failure))
}

type OwnFailure = Exclude<OpeningFailure, DoorFailure>

const own = {
  IsBackup: 'open.isBackup',
  IsLockedAsBackup: 'open.isLockedAsBackup',
  NothingShared: 'open.nothingShared',
  SeveralReceived: 'open.several',
  SharedTooLarge: 'open.tooLarge',
  ReceivedLost: 'open.lost',
} as const satisfies Record<OwnFailure['type'], string>

function isOwn(failure: OpeningFailure): failure is OwnFailure {
  return Object.hasOwn(own, failure.type)
}
