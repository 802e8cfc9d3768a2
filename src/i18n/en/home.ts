import type { home as words } from '../nl/home'
import type { TranslationOf } from '../translation'

export const home: TranslationOf<typeof words> = {
  welcome: {
    assignment: 'I am doing the assignment of my course',
    title: 'Welcome',
    intro:
      'Score yourself on the competencies of your profession. Do it again later to see what has changed. An assessment takes 15 to 30 minutes. You can stop at any time and continue where you left off.',
    start: 'Start',
    example: 'See an example',
    restore: 'Restore a backup',
    sketch: 'After two assessments you see how you grow: then dashed, now solid.',
    privacyTitle: 'What you write stays yours',
    privacy1: 'You are in charge of your scores. They are only on this device. We do not see them.',
    privacy2: 'No account, no server, no tracking.',
    privacy3: 'If you clear your browser data or lose your phone, you lose everything. So make a backup.',
    iosTitle: 'Add the app to your home screen first',
    ios: 'On an iPhone or iPad? Tap Share and choose Add to Home Screen. Do this before you start: the app on your home screen starts empty and does not see what you fill in here in Safari.',
  },
}
