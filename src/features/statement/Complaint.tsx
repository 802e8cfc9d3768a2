import { useTranslation } from 'react-i18next'
import { ContactWays } from '../../shared/content/ContactWays'
import type { Organisation } from '../../shared/content/useOrganisation'
import { Section } from '../../ui/Section'

/** Where somebody can go who got no good answer. */
const addresses = {
  ombudsman: 'https://www.nationaleombudsman.nl',
  humanRights: 'https://www.mensenrechten.nl',
} as const

interface Props {
  readonly contact: Organisation['contact']
}

/** Where somebody says what they cannot use, when they hear of it, and where they can go then. */
export function Complaint({ contact }: Props) {
  const { t } = useTranslation('statement')
  return (
    <Section heading={t('complaint.title')}>
      <p>{t('complaint.text')}</p>
      <ContactWays contact={contact} unnamed={t('complaint.unnamed')} />
      {contact?.answerInWorkingDays !== undefined && (
        <p>{t('complaint.term', { count: contact.answerInWorkingDays })}</p>
      )}
      <h3>{t('complaint.unsatisfied')}</h3>
      <ul>
        <li>
          {t('complaint.ombudsman')} <a href={addresses.ombudsman}>{shownAs(addresses.ombudsman)}</a>
        </li>
        <li>
          {t('complaint.humanRights')} <a href={addresses.humanRights}>{shownAs(addresses.humanRights)}</a>
        </li>
      </ul>
    </Section>
  )
}

function shownAs(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
