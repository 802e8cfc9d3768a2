import type { hindsight as words } from '../nl/hindsight'
import type { TranslationOf } from '../translation'

export const hindsight: TranslationOf<typeof words> = {
  title: 'Then and now',
}
