import type { register as words } from '../nl/register'
import type { TranslationOf } from '../translation'

export const register: TranslationOf<typeof words> = {
  title: 'Register',
}
