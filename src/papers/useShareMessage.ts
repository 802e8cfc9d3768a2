import { useTranslation } from 'react-i18next'
import { siteAddress } from '../lib/siteAddress'
import type { ShareMessage } from '../lib/shareFile'

/** What is said along with a file, in the language of the screen: what it is, where it opens and what that asks. */
export function useShareMessage(): (
  kind: 'report' | 'request' | 'review' | 'pages',
  document: { readonly title: string },
) => ShareMessage {
  const { t } = useTranslation('handOn')
  const address = siteAddress()
  return (kind, { title }) => ({ title, text: t(`message.${kind}`, { address }) })
}
