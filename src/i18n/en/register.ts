import type { register as words } from '../nl/register'
import type { TranslationOf } from '../translation'

export const register: TranslationOf<typeof words> = {
  title: 'Register',
  columns: {
    date: 'Date',
    title: 'Title',
    category: 'Category',
    accreditation: 'Accreditation number',
    points: 'Points',
    hours: 'Hours',
  },
}
