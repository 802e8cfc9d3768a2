import { typed, type TextEdit } from '../../lib/mergeText'

/** Lines of one's own, kept as they are typed: who presses Enter is not done yet. */
export const ownLines = {
  toText: (lines: readonly string[] = []) => lines.join('\n'),
  edited: (lines: readonly string[], edit: TextEdit): readonly string[] => {
    const text = typed(edit, lines.join('\n'))
    return text === '' ? [] : text.split('\n')
  },
}
