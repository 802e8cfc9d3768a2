import { expect, test } from 'vitest'
import { movedCaret } from '../../src/lib/movedCaret'

/** The caret is the bar. */
test.each([
  ['nothing changed', 'Uit A|', 'Uit A|'],
  ['something came before it', 'bel|', 'Uit B. bel|'],
  ['something came behind it', 'Uit| A.', 'Uit| A. Uit B.'],
  ['something came behind the word that is being typed', 'be|', 'be| Uit B.'],
  ['it stood at the end of a line', 'een|\ntwee', 'nul\neen|\ntwee'],
  ['a letter was typed that the other text begins with', 'U|', 'Uit B. U|'],
  ['its word is gone', 'een tw|ee', 'een|'],
  ['all is gone', 'een|', '|'],
])('%s', (_what, before, after) => {
  const text = after.replace('|', '')
  expect(movedCaret(before.replace('|', ''), before.indexOf('|'), text)).toBe(after.indexOf('|'))
})
