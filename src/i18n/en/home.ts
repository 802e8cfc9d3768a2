import type { home as words } from '../nl/home'
import type { TranslationOf } from '../translation'

export const home: TranslationOf<typeof words> = {
  welcome: {
    assignment: 'I am doing the assignment of the basic training',
    title: 'Welcome',
    heading: 'See how you grow as a client supporter',
    intro:
      'Score yourself on the competencies of your profession. Do it again later, and you see what has changed. An assessment takes about 15 minutes. You can stop at any time: you go on where you were.',
    start: 'Begin',
    example: 'Look at an example',
    restore: 'Put a backup back',
    privacyTitle: 'What you write stays yours',
    privacy1: 'You are in charge of your scores. They are only on this device. We do not see them.',
    privacy2: 'No account, no server, no tracking.',
    privacy3: 'If you clear your browser data or lose your phone, everything is gone. So make a backup.',
    iosTitle: 'Put the app on your home screen first',
    ios: 'On an iPhone or iPad? Tap Share and choose Add to Home Screen. Only then begin: the app on your home screen starts empty and does not see what you fill in here in Safari.',
  },
}
