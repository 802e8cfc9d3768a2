import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Notice } from '../../ui/Notice'

interface Props {
  /** Whether the scores were on a screen of this device. */
  readonly isSeen: boolean
  /** Whether each of them hides until there is a mark beside it. */
  readonly hides: boolean
  /** Whether the review says so. */
  readonly isBlind: boolean
  readonly onHide: (hides: boolean) => void
  readonly onReveal: () => void
}

/** Looking for oneself first; and, honestly, what the reaction will say of it. */
export function Blindness({ isSeen, hides, isBlind, onHide, onReveal }: Props) {
  const { t } = useTranslation('review')
  if (!isSeen) {
    return (
      <Notice title={t('blind.title')} actions={<Button onClick={onReveal}>{t('blind.reveal')}</Button>}>
        <p>{t('blind.text')}</p>
      </Notice>
    )
  }
  return (
    <>
      <Checkable
        type="checkbox"
        label={t('blind.hide')}
        checked={hides}
        onChange={(event) => onHide(event.target.checked)}
      />
      <p>{isBlind ? t('blind.isBlind') : t('blind.notBlind')}</p>
    </>
  )
}
