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
    language: 'Language',
    languageFailed: 'English could not be loaded. Check your connection and try again.',
    iosTitle: 'Put the app on your home screen first',
    ios: 'On an iPhone or iPad? Tap Share and choose Add to Home Screen. Only then begin: the app on your home screen starts empty and does not see what you fill in here in Safari.',
  },
  start: {
    assignmentHeading: 'Assignment: score your own competencies',
    assignment: 'Go on with the assignment',
    title: 'Home',
    resumeHeading: 'You have an assessment in progress',
    correctionHeading: 'You have a correction in progress',
    progress: '{{answered}} of {{of}} questions answered',
    resume: 'Go on with question {{number}}',
    storedAt: 'Saved: {{moment}}',
    check: 'Go to check',
    otherOpen: 'Also in progress',
    newHeading: 'Ready for a new assessment?',
    newText: 'Scoring again in a few months shows what has changed.',
    new: 'New assessment',
    lastHeading: 'Your last assessment',
    lastFirst_one:
      '{{moment}}, {{date}}. You scored {{count}} competency; in {{atNorm}} of {{clusters}} clusters you are at {{norm}} or above.',
    lastFirst_other:
      '{{moment}}, {{date}}. You scored {{count}} competencies; in {{atNorm}} of {{clusters}} clusters you are at {{norm}} or above.',
    lastGrowth:
      '{{moment}}, {{date}}. Compared with the time before: higher in {{higher}}, the same in {{same}}, lower in {{lower}}.',
    seeResult: 'See the result',
    seeGrowth: 'See your growth',
    makeReport: 'Make a report',
    backup: 'Last backup: {{date}}',
    noBackup: 'No backup yet',
  },
}
