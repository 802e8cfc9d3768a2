import { useTranslation } from 'react-i18next'
import { Facts } from '../../ui/Facts'
import type { Organisation } from './useOrganisation'

interface Props {
  readonly contact: Organisation['contact']
  /** Where nobody said how they can be reached. */
  readonly unnamed: string
}

/** How whoever offers the app can be reached. */
export function ContactWays({ contact: { email, telephone, page } = {}, unnamed }: Props) {
  const { t } = useTranslation('statement')
  const ways = [
    { way: 'email', shown: email, to: `mailto:${email}` },
    { way: 'telephone', shown: telephone, to: `tel:${telephone?.replaceAll(/[^\d+]/g, '')}` },
    { way: 'page', shown: page, to: page },
  ] as const
  const named = ways.filter(({ shown }) => shown !== undefined)
  if (named.length === 0) return <p>{unnamed}</p>
  return (
    <Facts
      facts={named.map(({ way, shown, to }) => ({
        name: t(`complaint.${way}`),
        value: <a href={to}>{shown}</a>,
      }))}
    />
  )
}
