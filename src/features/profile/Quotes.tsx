import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { TitledQuotation } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { ProfileLimits } from '../../shared/content/ProfileLimits'
import { Quoted } from '../../shared/content/Quoted'
import { Disclosure } from '../../ui/Disclosure'
import { headings } from './goToHeading'
import { Marked, SearchWords } from './Marked'
import { ProfileSection } from './ProfileSection'

interface Props {
  readonly publisher: string
  /** The ones to show. */
  readonly quotes: readonly TitledQuotation[]
}

/** What the publisher says about the profession, word for word; each opens under its own title. */
export function Quotes({ publisher, quotes }: Props) {
  const { t } = useTranslation('quoted')
  const say = useLocalized()
  const searching = use(SearchWords).length > 0
  if (quotes.length === 0) return null
  return (
    <ProfileSection id={headings.quotes} heading={t('title', { publisher })}>
      {!searching && (
        <>
          <ProfileLimits />
          <p>{t('intro', { publisher })}</p>
        </>
      )}
      {quotes.map(({ id, title, text, section }) => (
        <Disclosure key={id} summary={<Marked text={say(title)} />} open={searching}>
          <Quoted text={text} from={t('from', { publisher, section })} words={Marked} />
        </Disclosure>
      ))}
    </ProfileSection>
  )
}
