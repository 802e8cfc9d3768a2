import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'

interface Props {
  readonly summary: string
  readonly texts: readonly LocalizedText[] | undefined
}

/** What a course says about itself, folded. Nothing where it says nothing. */
export function Paragraphs({ summary, texts = [] }: Props) {
  const localized = useLocalized()
  if (texts.length === 0) return null
  return (
    <Disclosure summary={summary}>
      {texts.map((text) => (
        <p key={text.nl}>{localized(text)}</p>
      ))}
    </Disclosure>
  )
}
