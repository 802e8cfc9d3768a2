import type { offer as words } from '../nl/offer'
import type { TranslationOf } from '../translation'

/** What the app offers below a screen: a backup, a place on the home screen. */
export const offer: TranslationOf<typeof words> = {
  reminder: {
    title: 'Make a backup',
    text: 'If you clear your browser data or lose your phone, you lose everything.',
    make: 'Make a backup',
    later: 'Not now',
  },
  install: {
    title: 'Add Groeispiegel to your home screen',
    text: 'Then it opens like an app, even without internet.',
    accept: 'Install',
    dismiss: 'Not now',
  },
}
