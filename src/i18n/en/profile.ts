import type { profile as words } from '../nl/profile'
import type { TranslationOf } from '../translation'

export const profile: TranslationOf<typeof words> = {
  title: 'Read the profile',
  publisher: '{{title}}, by {{publisher}}',
  contents: 'On this page',
  toTop: 'Back to top',
  search: {
    label: 'Search the profile',
    hint: 'For example a word, or a number such as 2.3',
    found_one: '{{count}} place found',
    found_other: '{{count}} places found',
    none: 'Nothing found for ‘{{query}}’. Try a shorter or different word, or check the spelling.',
    clear: 'Clear search',
  },
  scale: {
    title: 'The scale',
    intro:
      'You score each competency on {{count}} levels. The wording is fixed, so that you can compare later.',
    norm: 'The norm is level {{value}}, {{label}}. That is the level the profile describes. You do not have to reach it everywhere, and there is room above it.',
    isNorm: 'the norm',
  },
  clusters: {
    title: 'Clusters and competencies',
    counts: '{{clusters}} clusters with {{competencies}} competencies in total.',
    quoted: 'The numbered sentences are {{publisher}}’s.',
    cluster: 'Cluster {{id}}: {{title}}',
    show: 'Read the competencies ({{count}})',
    original: '{{publisher}}’s text:',
    plain: 'In plain words:',
    examples: 'What it looks like',
  },
  what: 'What does this mean?',
  resembles: 'Similar competencies, and how they differ:',
  tasks: {
    title: 'Tasks',
    intro: 'The {{tasks}} tasks of the profile, in {{groups}} groups.',
    more: 'Each task in plain words, with your evidence and the course days',
  },
  concepts: {
    title: 'Concepts',
    what: 'What does ‘{{term}}’ mean?',
    intro: 'What the words mean.',
  },
  dangling: {
    title_one: 'This profile names something that is not in it',
    title_other: 'This profile names something that is not in it {{count}} times',
    text: 'The app leaves that out. Nothing changes in your scores. Tell whoever keeps this site.',
    names: '{{from}} names ‘{{name}}’.',
  },
  source: { title: 'Source', section: 'Section {{section}}', version: 'Version {{version}} in this app' },
}
