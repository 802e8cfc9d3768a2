import { useTranslation } from 'react-i18next'
import type { Organisation } from '../../shared/content/useOrganisation'
import { Section } from '../../ui/Section'
import styles from './statement.module.css'

/** Where somebody can go who got no good answer. */
const addresses = {
  ombudsman: 'https://www.nationaleombudsman.nl',
  humanRights: 'https://www.mensenrechten.nl',
} as const

interface Props {
  readonly contact: Organisation['contact']
}

/** Where somebody says what they cannot use, when they hear of it, and where they can go then. */
export function Complaint({ contact = {} }: Props) {
  const { t } = useTranslation('statement')
  const { email, telephone, page, answerInWorkingDays } = contact
  const ways = [
    { way: 'email', shown: email, to: `mailto:${email}` },
    { way: 'telephone', shown: telephone, to: `tel:${telephone?.replaceAll(/[^\d+]/g, '')}` },
    { way: 'page', shown: page, to: page },
  ] as const
  const isNamed = ways.some(({ shown }) => shown !== undefined)
  return (
    <Section heading={t('complaint.title')}>
      <p>{t('complaint.text')}</p>
      {!isNamed && <p>{t('complaint.unnamed')}</p>}
      {isNamed && (
        <dl className={styles['facts']}>
          {ways.map(
            ({ way, shown, to }) =>
              shown !== undefined && (
                <div key={way}>
                  <dt>{t(`complaint.${way}`)}</dt>
                  <dd>
                    <a href={to}>{shown}</a>
                  </dd>
                </div>
              ),
          )}
        </dl>
      )}
      {answerInWorkingDays !== undefined && <p>{t('complaint.term', { count: answerInWorkingDays })}</p>}
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
