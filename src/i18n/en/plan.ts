import type { plan as words } from '../nl/plan'
import type { TranslationOf } from '../translation'

export const plan: TranslationOf<typeof words> = {
  title: 'Plan',
}
