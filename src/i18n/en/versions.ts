import type { versions as words } from '../nl/versions'
import type { TranslationOf } from '../translation'

export const versions: TranslationOf<typeof words> = {
  madeWith:
    'Made with version {{version}} of the profile. You are reading the wording from that time. Version {{today}} applies now.',
  scale: {
    toggle: 'The scale of version {{version}}',
    norm: 'The norm was level {{norm}}.',
  },
  missing: {
    title: 'Made with version {{version}} of the profile',
    text: 'The wording of that version is not on this device. Your scores are kept. They are shown here with the wording of version {{today}}, and nothing is compared.',
    file: 'The file {{file}} could not be read. If this keeps happening, tell whoever runs this site.',
  },
  open: {
    title: 'There is a new version of the profile',
    text: 'You started this assessment with version {{before}} of the profile. Version {{today}} applies now. Your answers are kept.',
    unknown: 'It is not known what has changed, so please check your answers.',
    asked_one: '{{count}} competency is new or arranged differently. It is unanswered: {{list}}.',
    asked_other: '{{count}} competencies are new or arranged differently. They are unanswered: {{list}}.',
    reworded_one: '{{count}} competency has been reworded: {{list}}. Check whether your answer still fits.',
    reworded_other:
      '{{count}} competencies have been reworded: {{list}}. Check whether your answers still fit.',
    left_one:
      '{{count}} competency is no longer in the profile in this form: {{list}}. Your answer is kept, but does not count in this assessment.',
    left_other:
      '{{count}} competencies are no longer in the profile in this form: {{list}}. Your answers are kept, but do not count in this assessment.',
    goOn: 'Continue with the assessment',
  },
  score: {
    text_one: 'In version {{today}}, {{count}} competency is new or reworded: {{list}}.',
    text_other: 'In version {{today}}, {{count}} competencies are new or reworded: {{list}}.',
    action_one: 'Score only this one',
    action_other: 'Score only these {{count}}',
  },
  earlier: 'The assessment of {{date}} was made with version {{version}} of the profile.',
  reworded_one: '{{count}} competency has been reworded since and means the same: {{list}}.',
  reworded_other: '{{count}} competencies have been reworded since and mean the same: {{list}}.',
  new_one: '{{count}} competency is new and does not count: {{list}}.',
  new_other: '{{count}} competencies are new and do not count: {{list}}.',
  split_one: '{{count}} competency comes from one that was split and does not count: {{list}}.',
  split_other: '{{count}} competencies come from one that was split and do not count: {{list}}.',
  merged_one: '{{count}} competency was merged from others and does not count: {{list}}.',
  merged_other: '{{count}} competencies were merged from others and do not count: {{list}}.',
  gone_one: '{{count}} earlier competency is no longer in the profile and does not count: {{list}}.',
  gone_other: '{{count}} earlier competencies are no longer in the profile and do not count: {{list}}.',
  goneFrom: '{{what}} (no longer in the profile)',
  goneNumber: 'Number {{id}} is no longer in the profile. Choose below what your goal is about.',
  marksLeftOut_one:
    'This reply is about version {{version}} of the profile. {{count}} level cannot be compared here: {{list}}.',
  marksLeftOut_other:
    'This reply is about version {{version}} of the profile. {{count}} levels cannot be compared here: {{list}}.',
  unknown: 'It is not known what changed between that version and this one, so nothing is compared.',
  otherScale: 'The levels now mean something different, so nothing is compared.',
}
