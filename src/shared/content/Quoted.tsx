import type { ComponentType, ReactNode } from 'react'
import type { LocalizedText } from '../../domain/text'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './Quoted.module.css'

interface Props {
  readonly text: LocalizedText
  /** Whose words they are and where they stand. */
  readonly from: ReactNode
  /** What draws a text; as it is unless said otherwise. */
  readonly words?: ComponentType<{ readonly text: string }>
}

/** Words of the publisher, between quotation marks. Whoever reads a translation gets the Dutch with it. */
export function Quoted({ text, from, words: Words = Plain }: Props) {
  const language = useLanguage()
  return (
    <figure className={styles['quoted']}>
      <blockquote>
        <p>
          <q>
            <Words text={text[language]} />
          </q>
        </p>
        {language !== 'nl' && (
          <p lang="nl" className="muted">
            <q>
              <Words text={text.nl} />
            </q>
          </p>
        )}
      </blockquote>
      <figcaption className="muted">{from}</figcaption>
    </figure>
  )
}

function Plain({ text }: { readonly text: string }) {
  return text
}
