import type { beside as words } from '../nl/beside'
import type { TranslationOf } from '../translation'

export const beside: TranslationOf<typeof words> = {
  title: 'How others see you',
  none: 'You have no reply from anybody else yet.',
  identity: 'A name in a file does not prove who it is.',
  by: '{{name}}, {{date}}',
  blind: 'Filled in without seeing your scores.',
  otherDay: 'Is about {{date}}.',
  differences: 'A difference of a level or more',
  difference: 'You: {{own}}. {{name}}: {{theirs}}.',
  noDifferences: 'Nowhere a difference of a level or more.',
  noMarks: 'Without levels.',
  remarks: 'Remarks',
  agreements: 'Agreements',
  agreementBy: '{{text}} (by {{date}})',
  topics: 'To discuss',
  all: 'All levels of {{name}}',
  competency: 'Competency',
  you: 'You',
  table: 'You and {{name}}',
  toResult: 'Everything others wrote about this assessment',
  seenBy: 'With the view of {{names}}',
  remove: 'Delete this reply',
  removeTitle: 'Delete this reply?',
  removeText: 'The reply of {{name}} goes. If you still have the file, you can open it again.',
  open: 'Open a reply',
}
