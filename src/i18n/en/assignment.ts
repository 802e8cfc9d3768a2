import type { assignment as words } from '../nl/assignment'
import type { TranslationOf } from '../translation'

export const assignment: TranslationOf<typeof words> = {
  title: 'Score your own competencies',
}
