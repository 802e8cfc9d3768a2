/** What somebody made, by kind, in the middle of a sentence; of some kinds there is one, and a number would say nothing. */
export const kinds = {
  of: {
    assessment_one: '{{count}} meting',
    assessment_other: '{{count}} metingen',
    evidence_one: '{{count}} bewijs',
    evidence_other: '{{count}} bewijzen',
    goal_one: '{{count}} leerdoel',
    goal_other: '{{count}} leerdoelen',
    assignment: 'je opdracht',
    hindsight_one: '{{count}} blik terug',
    hindsight_other: '{{count}} keer een blik terug',
    course: 'wat je van de opleiding bijhield',
    register: 'je register',
    ledgerEntry_one: '{{count}} regel in je register',
    ledgerEntry_other: '{{count}} regels in je register',
    review_one: '{{count}} reactie die je gaf of kreeg',
    review_other: '{{count}} reacties die je gaf of kreeg',
    teamExport_one: 'wat er in {{count}} teambeeld geteld is',
    teamExport_other: 'wat er in {{count}} teambeelden geteld is',
    person: 'je naam en je vragen voor een gesprek',
  },
} as const
