import type { clientData as words } from '../nl/clientData'
import type { TranslationOf } from '../translation'

export const clientData: TranslationOf<typeof words> = {
  hint: 'Is this about $t(own:people)? Then remove anything that could identify them:',
  one: '{{text}} ({{kind}})',
  kind: {
    email: 'email address',
    phone: 'phone number',
    birth: 'date of birth',
    bsn: 'citizen service number',
    name: 'possibly a name',
  },
}
