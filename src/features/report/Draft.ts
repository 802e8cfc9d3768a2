import type { CompetencyId } from '../../domain/profile'
import type { Audience, ReportChoices } from '../../domain/report'
import type { ReviewId } from '../../domain/review'
import type { Paper } from './Paper'

/** What somebody chose for the report of one assessment, as it stands on the screen. */
export interface Draft {
  readonly audience: Audience
  readonly earlier: ReportChoices['earlier']
  readonly notes: readonly CompetencyId[]
  readonly doubts: boolean
  readonly topics: readonly CompetencyId[]
  readonly reviews: readonly ReviewId[]
  /** Undefined: what fits whom it is for (see `useWork`). */
  readonly evidence?: readonly string[]
  readonly goals?: readonly string[]
  readonly assignment?: boolean
  readonly pride?: boolean
  readonly paper: Paper
  /** What looked like personal data and was looked at: it stays. */
  readonly kept: readonly string[]
}
