import { wordingOf } from '../../domain/wordingOf'
import type { ReviewRequest } from '../../domain/review'
import { inEnvelope } from './envelope'
import { personContent } from './reviewToText'

/** The request as JSON: what there is to score, and not a single score. */
export function requestToText(request: ReviewRequest): Promise<string> {
  return inEnvelope({ kind: 'request', made: request.madeOn, content: requestContent(request) })
}

export function requestContent({ id, madeOn, person, profile, clusters }: ReviewRequest): object {
  return { id, madeOn, person: personContent(person), profile: wordingOf(profile), clusters }
}
