import type { evidence as words } from '../nl/evidence'
import type { TranslationOf } from '../translation'

export const evidence: TranslationOf<typeof words> = {
  title: 'Evidence',
}
