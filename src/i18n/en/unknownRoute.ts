import type { unknownRoute as words } from '../nl/unknownRoute'
import type { TranslationOf } from '../translation'

/** Words of the screen for an address that leads nowhere. */
export const unknownRoute: TranslationOf<typeof words> = {
  title: 'This page does not exist',
  text: 'There may be a typing mistake in the address, or the page has moved. Everything you filled in is still there.',
  home: 'Go to Home',
}
