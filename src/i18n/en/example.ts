import type { example as words } from '../nl/example'
import type { TranslationOf } from '../translation'

export const example: TranslationOf<typeof words> = {
  title: 'This is an example',
  text: '{{person}}. Nothing is saved, and it does not mix with your own assessments.',
  leave: 'Close the example',
  missingTitle: 'The example could not be loaded',
  missing: 'Check your connection and open the example again. Your own assessments are fine.',
}
