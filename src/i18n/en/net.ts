import type { net as words } from '../nl/net'
import type { TranslationOf } from '../translation'

export const net: TranslationOf<typeof words> = {
  notLoaded: {
    title: 'Groeispiegel has not loaded yet',
    text: 'Check your connection and reload the page. What you saved before is still there.',
  },
  crashed: {
    title: 'Groeispiegel has stopped because of an error',
    text: 'What was saved is still on this device. Reload the page. If it goes wrong again, begin at Home, or update your browser.',
    home: 'Begin at Home',
    report: 'If that does not help, pass this message on to whoever runs this site:',
  },
  tooOld: {
    title: 'This browser is too old for Groeispiegel',
    text: 'Groeispiegel does not work here, or not well. Update your browser or your device, or use a recent version of Chrome, Edge, Firefox or Safari. What was saved here stays on this device.',
  },
  noScript: {
    title: 'Groeispiegel only works with JavaScript',
    text: 'JavaScript is turned off in this browser. Turn it on in your browser’s settings and reload the page. What you write stays on your own device.',
  },
}
