import type { about as words } from '../nl/about'
import type { TranslationOf } from '../translation'

export const about: TranslationOf<typeof words> = {
  title: 'About Groeispiegel',
  what: {
    title: 'What it is for',
    text: 'Groeispiegel shows you what you can do and where you are growing. It is there to learn from and to talk about. It is not a job profile, and not meant for decisions on pay or contracts.',
  },
  who: {
    title: 'Who made it',
    app: 'The makers of Groeispiegel designed the app, the scale and the explanations. In this app, ‘we’ means the makers.',
    notOf: '{{publisher}} made the profile ‘{{title}}’, and did not make this app.',
    offered: '{{name}} offers you this app.',
    unseen: 'We see nothing of what you fill in. Nor does whoever offers you the app.',
  },
  words: { title: 'Whose words these are' },
  faulty: 'Whoever offers this app made a mistake in a file',
  links: {
    title: 'From whoever offers you this app',
    privacyStatement: 'Privacy statement (opens a new tab)',
    professionalCode: 'Code of the profession (opens a new tab)',
    register: 'Register (opens a new tab)',
    learningEnvironment: 'Learning environment (opens a new tab)',
  },
  contact: {
    title: 'Questions, or found a mistake?',
    unnamed: 'No contact was filled in here. Ask whoever gave you this app.',
    clients: 'Never include anything about $t(own:people).',
  },
  more: {
    title: 'Read more',
    help: 'Help',
    profile: 'Read the profile',
    accessibility: 'Accessibility',
    licences: 'What the app is made with, and the licences',
  },
  version: 'Groeispiegel, version {{version}}',
}
