import type { Profile } from '../domain/profile'
import type { ReportWords } from './useReportWords'

/** What a profile of this site says of its scores: whose the scale is, and what its publisher says that they are not for. */
export interface Publisher {
  readonly scaleOrigin: string | undefined
  readonly limits: string | undefined
}

export function publisherIn(
  { t, language }: Pick<ReportWords, 't' | 'language'>,
  { publisher, limits, scaleOrigin }: Pick<Profile, 'publisher' | 'limits' | 'scaleOrigin'>,
): Publisher {
  return {
    scaleOrigin: scaleOrigin?.[language],
    limits: limits && t('limits', { publisher, text: limits.text[language] }),
  }
}
