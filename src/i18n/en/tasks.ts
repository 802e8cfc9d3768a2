import type { tasks as words } from '../nl/tasks'
import type { TranslationOf } from '../translation'

export const tasks: TranslationOf<typeof words> = {
  title: 'Tasks',
  intro:
    'This is what someone in this profession does. Tasks get no score: the profile does not say which competency belongs to which task.',
  example: 'What it looks like: {{text}}',
  notOfficial: 'The explanations and situations are Groeispiegel’s, not {{publisher}}’s.',
  evidence_one: '{{count}} piece of evidence',
  evidence_other: '{{count}} pieces of evidence',
  noEvidence: 'No evidence yet.',
  write: 'Write evidence',
  days: 'Course days:',
  elsewhere: '(in the programme also in module {{module}}: ask your trainer)',
  noDays: 'No course day is about this task.',
  goal: 'Make this a goal',
  of: 'for task {{id}}',
  failed: 'The explanations could not be loaded. Check your connection and reload the page.',
}
