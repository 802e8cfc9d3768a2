import type { kinds as words } from '../nl/kinds'
import type { TranslationOf } from '../translation'

export const kinds: TranslationOf<typeof words> = {
  of: {
    assessment_one: '{{count}} assessment',
    assessment_other: '{{count}} assessments',
    evidence_one: '{{count}} example',
    evidence_other: '{{count}} examples',
    goal_one: '{{count}} goal',
    goal_other: '{{count}} goals',
    assignment: 'your assignment',
    hindsight_one: '{{count}} look back',
    hindsight_other: '{{count}} looks back',
    course: 'what you kept track of in the course',
    register: 'your register',
    ledgerEntry_one: '{{count}} line in your register',
    ledgerEntry_other: '{{count}} lines in your register',
    review_one: '{{count}} review that you gave or received',
    review_other: '{{count}} reviews that you gave or received',
    teamExport_one: 'what was counted in {{count}} team picture',
    teamExport_other: 'what was counted in {{count}} team pictures',
    person: 'your name and your questions for a talk',
    wording_one: 'the wording of the profile of that time',
    wording_other: 'the wording of {{count}} versions of the profile',
  },
}
