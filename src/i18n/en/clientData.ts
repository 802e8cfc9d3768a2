import type { clientData as words } from '../nl/clientData'
import type { TranslationOf } from '../translation'

export const clientData: TranslationOf<typeof words> = {
  hint: 'Is this about a client? Then remove what they can be recognised by: {{list}}.',
  one: '{{text}} ({{kind}})',
  kind: {
    email: 'e-mail address',
    phone: 'phone number',
    birth: 'date of birth',
    bsn: 'citizen service number',
    name: 'perhaps a name',
  },
}
