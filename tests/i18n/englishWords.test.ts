import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en'
import { textsOf } from './words'

/**
 * English that was given up, because it is Dutch in English words or a second word for one idea; each with what is said
 * instead. `docs/glossary.md` has the words that stay.
 */
const givenUp: readonly (readonly [instead: string, word: RegExp])[] = [
  ['restore', /\bput(ting)?( \w+){0,4} back\b/i],
  ['automatic copy', /\bsecond cop(y|ies)\b/i],
  ['version', /\b(other|both) sides?\b/i],
  ['reply', /\b(reviews?|reactions?|response)\b/i],
  ['comment', /\bremarks?\b/i],
  ['unsure', /\bin doubt\b(?!, ask)/i],
  ['unanswered', /\bstill open\b(?! in)/i],
  ['course', /\bbasic training\b/i],
  ['conversation', /\bthe talk\b/i],
  ['warning', /\bmind:/i],
  ['use', /\btake (at least|another|over)\b/i],
  ['correct', /\bmend\b/i],
  ['Go to …', /^to (growth|home|more|start|received|team)\b/i],
  ['continue', /\b(go|goes|going) on with\b|\bonwards?\b/i],
  ['reply from', /\b(reply|report) of \{\{name\}\}(?! about)(?!$)/i],
  ['give your own view first', /\blook(ed|s|ing)? for (yourself|themselves|oneself) first\b/i],
  ['next to', /\bbeside (your|their|the) (own )?scores\b/i],
  ['straight away', /\b(read|made|see [^.]*) at once\b/i],
  ['What does this mean?', /\bwhat belongs to\b/i],
  ['no …', /\bnowhere (a|an|the|do)\b/i],
  ['the data is', /\bdata (are|were)\b/i],
  ['import', /\bread(ing)? in (a|the) (list|file)\b/i],
]

test.each(givenUp)('“%s” is said, and not another word for it', (_instead, word) => {
  expect([...textsOf(en)].filter(([, text]) => word.test(text))).toEqual([])
})
