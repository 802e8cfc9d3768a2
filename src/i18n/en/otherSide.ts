import type { otherSide as words } from '../nl/otherSide'
import type { TranslationOf } from '../translation'

export const otherSide: TranslationOf<typeof words> = {
  title: 'This was changed on another device too',
  text: 'Both sides are kept. If you take the other side, you see it on this screen. What is here now is then kept as the other side. So you can always go back.',
  readOnly: 'Both sides are kept. You see one of them here.',
  swap: 'Take the other side',
  swapOne: 'Take other side {{number}}',
  remove: 'Delete the other side',
  removeOne: 'Delete other side {{number}}',
  swapped: 'You now see the other side',
  removed: 'The other side is deleted',
  putBack: 'The other side is kept again',
  failed: 'That did not work',
}
