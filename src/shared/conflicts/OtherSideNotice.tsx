import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { OtherSide } from './useOtherSides'
import { useCanChange } from '../saving/useCanChange'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly others: readonly OtherSide[]
  readonly onSwap: (other: OtherSide) => void
  readonly onRemove: (other: OtherSide) => void
}

/** Each other side, with what can be done with it. */
export function OtherSideNotice({ others, onSwap, onRemove }: Props) {
  const { t } = useTranslation('otherSide')
  const canChange = useCanChange()
  const isOne = others.length === 1
  const actions = others.map((other, index) => (
    <Fragment key={other.id}>
      <Button onClick={() => onSwap(other)}>{isOne ? t('swap') : t('swapOne', { number: index + 1 })}</Button>
      <Button look="quiet" onClick={() => onRemove(other)}>
        {isOne ? t('remove') : t('removeOne', { number: index + 1 })}
      </Button>
    </Fragment>
  ))
  return (
    <Notice title={t('title')} actions={canChange ? actions : undefined}>
      <p>{canChange ? t('text') : t('readOnly')}</p>
    </Notice>
  )
}
