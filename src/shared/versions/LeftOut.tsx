import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import type { ReviewBeside } from './useReviewsIn'

interface Props {
  readonly of: Pick<ReviewBeside, 'review' | 'leftOut'>
}

/** Which marks of a reaction do not stand beside the scores, because they were given in another version of the profile. */
export function LeftOut({ of }: Props) {
  return of.leftOut.length > 0 && <Said of={of} />
}

function Said({ of: { review, leftOut } }: Props) {
  const { t } = useTranslation('versions')
  const { list } = useFormats()
  const { version } = review.profile
  return <p>{t('marksLeftOut', { count: leftOut.length, list: list(leftOut), version })}</p>
}
