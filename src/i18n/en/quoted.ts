import type { quoted as words } from '../nl/quoted'
import type { TranslationOf } from '../translation'

export const quoted: TranslationOf<typeof words> = {
  from: '{{publisher}}, section {{section}} (the English is our translation)',
  description: 'How {{publisher}} describes this cluster',
  descriptionFrom: 'The Dutch is word for word {{publisher}}’s; the English is our translation',
  limits: 'So use the scores to start a conversation, not as a requirement.',
  title: 'In the words of {{publisher}}',
  intro:
    'And this is what {{publisher}} writes about the profession: the Dutch word for word, with our translation.',
}
