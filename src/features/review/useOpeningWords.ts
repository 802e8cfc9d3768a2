import { useTranslation } from 'react-i18next'
import type { DoorFailure } from '../../exchange/door/openFile'
import { limits } from '../../exchange/limits'
import type { Refusal } from '../../shared/words/doorWords'
import { useDoorWords } from '../../shared/words/useDoorWords'
import type { OpeningFailure } from './openingStep'

/** Why a file does not open here, and what to do next. */
export function useOpeningWords(): (failure: OpeningFailure) => Refusal {
  const { t } = useTranslation('arrival')
  const words = useDoorWords('report')
  const numbers = {
    max: limits.fileBytes / 1_000_000,
    files: limits.waiting.files,
    room: limits.waiting.bytes / 1_000_000,
  }
  return (failure) => (isOwn(failure) ? { words: t(own[failure.type], numbers) } : words(failure))
}

type OwnFailure = Exclude<OpeningFailure, DoorFailure>

const own = {
  IsBackup: 'open.isBackup',
  IsLockedAsBackup: 'open.isLockedAsBackup',
  NothingShared: 'open.nothingShared',
  SeveralReceived: 'open.several',
  NoRoomToWait: 'open.noRoom',
  SharedTooLarge: 'open.tooLarge',
  ReceivedLost: 'open.lost',
} as const satisfies Record<OwnFailure['type'], string>

function isOwn(failure: OpeningFailure): failure is OwnFailure {
  return Object.hasOwn(own, failure.type)
}
