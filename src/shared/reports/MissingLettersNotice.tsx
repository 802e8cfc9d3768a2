import { useTranslation } from 'react-i18next'
import type { PaperPlace } from '../../domain/documentTexts'
import type { PrintedDocument } from '../../domain/printedDocument'
import { missingLetters } from '../../exchange/pdf/missingLetters'
import { useFormats } from '../../i18n/useFormats'
import { Notice } from '../../ui/Notice'

/** As many of one kind are shown as say enough. */
const shown = 12

interface Props {
  readonly document: PrintedDocument
  /** What somebody can do about it. */
  readonly children: string
}

/** Before a PDF goes out: which letters it cannot show, and where they stand. */
export function MissingLettersNotice({ document, children }: Props) {
  const { t } = useTranslation('report')
  const { list } = useFormats()
  const missing = missingLetters(document)
  if (missing.length === 0) return null
  const placeWords = (place: PaperPlace) =>
    place.kind === 'part' ? t('letters.part', { heading: place.heading }) : t(`letters.${place.kind}`)
  return (
    <Notice tone="warning" title={t('letters.title')}>
      <p>{t('letters.text')}</p>
      <ul>
        {missing.map(({ kind, signs, places }) => (
          <li key={kind}>
            {t('letters.item', { kind: t(`letters.kind.${kind}`), places: list(places.map(placeWords)) })}{' '}
            <bdi>{signs.slice(0, shown).join(' ')}</bdi>
            {signs.length > shown && ' …'}
          </li>
        ))}
      </ul>
      <p>{children}</p>
    </Notice>
  )
}
