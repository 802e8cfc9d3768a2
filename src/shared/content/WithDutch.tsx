import type { ReactNode } from 'react'
import type { LocalizedText } from '../../domain/text'
import { useLanguage } from '../../i18n/useLanguage'

interface Props {
  /** What is shown: the term, or a sentence with it. */
  readonly text: string
  readonly term: LocalizedText
  readonly draw?: (text: string) => ReactNode
}

/** A term of the content that gives the Dutch word in brackets, "Care office (zorgkantoor)": read aloud as Dutch. */
export function WithDutch({ text, term: { nl }, draw = (part) => part }: Props) {
  const language = useLanguage()
  const [, before = '', words = '', after = ''] = /^(.*\()([^)]+)(\).*)$/.exec(text) ?? []
  const source = nl.toLowerCase()
  const isDutch = words !== '' && words.split(', ').every((word) => source.includes(word.toLowerCase()))
  if (language === 'nl' || !isDutch) return draw(text)
  return (
    <>
      {draw(before)}
      <span lang="nl">{draw(words)}</span>
      {draw(after)}
    </>
  )
}
