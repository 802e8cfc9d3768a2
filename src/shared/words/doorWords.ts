import type { TFunction } from 'i18next'
import type { DoorFailure } from '../../exchange/door/openFile'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'

/** Why a file is refused. */
export interface Refusal {
  /** In plain words, and what to do next. */
  readonly words: string
  /** What exactly is wrong, for whoever is asked for help. */
  readonly technical?: string | undefined
}

/** What somebody was asked to choose. */
export type Wanted = 'backup' | 'report' | 'ledger' | 'profile'

interface Says {
  readonly t: TFunction<'door'>
  /** A number with one digit behind the comma. */
  readonly mean: (value: number) => string
}

/** Why a file is refused and what to do next. What stands in the file is shown as text, cut short. */
export function doorWords({ t, mean }: Says, wanted: Wanted): (failure: DoorFailure) => Refusal {
  const aim = {
    what: t(`wanted.${wanted}.what`),
    choose: t(`wanted.${wanted}.choose`),
    copy: t(`wanted.${wanted}.copy`),
    data: t(`wanted.${wanted}.data`),
  }
  return (failure) => ({ words: plain(failure), technical: technical(failure) })

  function plain(failure: DoorFailure): string {
    if (failure.type === 'FileTooLarge') {
      // A hair over the limit would read as the limit itself.
      const size = Math.max(failure.bytes, failure.max + 100_000) / 1_000_000
      return t('FileTooLarge', { ...aim, size: mean(size), max: failure.max / 1_000_000 })
    }
    if (failure.type === 'NotOurs') return t(`kind.${failure.kind}`, aim)
    // Whoever adds a failure is told by the compiler that its words are missing.
    return t(failure.type, aim)
  }

  function technical(failure: DoorFailure): string | undefined {
    if (!hasCause(failure)) return undefined
    const encoding = failure.type === 'NotText' ? t(`encoding.${failure.encoding}`) : ''
    return t(`technical.${failure.type}`, { ...shown(failure), encoding })
  }

  function shown(failure: object) {
    const fields = new Map<string, unknown>(Object.entries(failure))
    const field = (name: string) => {
      const value = fields.get(name)
      if (typeof value === 'number') return String(value)
      return typeof value === 'string' ? sanitizeForDisplay(value, limits.fileNameLength) : ''
    }
    return {
      path: field('path') || t('wholeFile'),
      problem: field('problem'),
      key: field('key'),
      number: field('number'),
      detail: field('detail'),
      line: field('line'),
      column: field('column'),
      limit: field('limit'),
      factor: field('factor'),
      format: field('format'),
    }
  }
}

/** Failures of which the cause says little to most people. */
const withCause = [
  'NotText',
  'NotJson',
  'TooDeep',
  'DuplicateKey',
  'ForbiddenKey',
  'NumberLost',
  'LoneSurrogate',
  'StringTooLong',
  'TooManyMembers',
  'TooManyValues',
  'ReportTooNew',
  'ReportDamaged',
  'ReportInvalid',
  'BackupTooNew',
  'BackupDamaged',
  'BackupInvalid',
  'LockTooNew',
  'WorkFactorTooLarge',
  'NoPassphrase',
  'WorkerFailed',
] as const satisfies readonly DoorFailure['type'][]

type WithCause = Extract<DoorFailure, { readonly type: (typeof withCause)[number] }>

function hasCause(failure: DoorFailure): failure is WithCause {
  return withCause.some((type) => type === failure.type)
}
