import type { kinds as words } from '../nl/kinds'
import type { TranslationOf } from '../translation'

export const kinds: TranslationOf<typeof words> = {
  of: {
    assessment_one: '{{count}} assessment',
    assessment_other: '{{count}} assessments',
    evidence_one: '{{count}} piece of evidence',
    evidence_other: '{{count}} pieces of evidence',
    goal_one: '{{count}} goal',
    goal_other: '{{count}} goals',
    assignment: 'your assignment',
    hindsight_one: '{{count}} look-back',
    hindsight_other: '{{count}} look-backs',
    course: 'your progress in the course',
    register: 'your register',
    ledgerEntry_one: '{{count}} entry in your register',
    ledgerEntry_other: '{{count}} entries in your register',
    review_one: '{{count}} reply that you gave or received',
    review_other: '{{count}} replies that you gave or received',
    teamExport_one: 'the counts from {{count}} team picture',
    teamExport_other: 'the counts from {{count}} team pictures',
    person: 'your name and your questions for a conversation',
    pride_one: '{{count}} choice of what you are proud of',
    pride_other: '{{count}} choices of what you are proud of',
    profile_one: '{{count}} profile of your own',
    profile_other: '{{count}} profiles of your own',
    wording_one: 'the earlier wording of the profile',
    wording_other: 'the wording of {{count}} versions of the profile',
  },
}
