import { useTranslation } from 'react-i18next'
import type { Invitation } from '../domain/printedDocument'
import { siteAddress } from '../lib/siteAddress'

/** Which document it is: with its data, its pages alone, a sheet to talk from, or something to keep. */
type InvitationKind = 'report' | 'request' | 'review' | 'pages' | 'sheet' | 'made'

/** What to do next with a document, in the language of the screen, with the address at which this app is served. */
export function useInvitation(): (kind: InvitationKind) => Invitation {
  const { t } = useTranslation('handOn')
  const address = siteAddress()
  return (kind) => ({
    heading: t(`invitation.${kind}.heading`),
    before: t(`invitation.${kind}.before`),
    address,
    after: t(`invitation.${kind}.after`),
    alternative: t('invitation.code', { address }),
  })
}
