import type { ClusterId, ProfileId, TaskId } from './profile'
import type { LocalizedText } from './text'

/** One task in plain words, and what it looks like at work. */
export interface ExplainedTask {
  readonly id: TaskId
  readonly plain: LocalizedText
  readonly example: LocalizedText
}

/**
 * What goes with a profile and is no part of its wording: nothing here is scored, so that it may change without a new version. A
 * profile may come without any of it.
 */
export interface Guide {
  readonly profile: ProfileId
  readonly tasks?: readonly ExplainedTask[] | undefined
  /** By cluster, what somebody could do to learn. */
  readonly tips?: readonly { readonly id: ClusterId; readonly tips: readonly LocalizedText[] }[] | undefined
  /** What to ask oneself about the code of the profession. */
  readonly codeQuestion?: LocalizedText | undefined
  /** What a client can be asked, so that nothing about the client has to be written down. */
  readonly clientQuestions?: readonly LocalizedText[] | undefined
}
