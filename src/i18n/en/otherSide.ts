import type { otherSide as words } from '../nl/otherSide'
import type { TranslationOf } from '../translation'

export const otherSide: TranslationOf<typeof words> = {
  title: 'This was also changed on another device',
  text: 'Both versions are kept. If you show the other version, the one you see now becomes the other version. So you can always go back.',
  readOnly: 'Both versions are kept. You see one of them here.',
  swap: 'Show the other version',
  swapOne: 'Show other version {{number}}',
  remove: 'Delete the other version',
  removeOne: 'Delete other version {{number}}',
  swapped: 'You now see the other version',
  removed: 'The other version was deleted',
  putBack: 'The other version is back',
  failed: 'That did not work',
}
