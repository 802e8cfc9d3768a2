import { describe, expect, test } from 'vitest'
import { nl } from '../../src/i18n/nl'
import { sourceFiles } from './sourceFiles'
import { unusedKeys } from './unusedKeys'

test('every key is asked for somewhere', () => {
  expect(unusedKeys(nl, sourceFiles())).toEqual([])
})

describe('a key', () => {
  const words = {
    common: { title: 'Titel', moment: { begin: 'Begin', end: 'Eind' } },
    growth: { title: 'Groei', found_one: 'een', found_other: 'meer' },
  }

  test.each([
    [
      'nobody asks for',
      'useTranslation()',
      ['common:title', 'common:moment.begin', 'common:moment.end', 'growth:title', 'growth:found'],
    ],
    [
      'is used in its own namespace',
      "const { t } = useTranslation('growth'); t('title')",
      ['common:title', 'common:moment.begin', 'common:moment.end', 'growth:found'],
    ],
    [
      'is used in the default namespace',
      "const { t } = useTranslation(); t('title')",
      ['common:moment.begin', 'common:moment.end', 'growth:title', 'growth:found'],
    ],
    [
      'is used with its namespace before it',
      "const { t } = useTranslation(['growth', 'common']); t('common:title')",
      ['common:moment.begin', 'common:moment.end', 'growth:title', 'growth:found'],
    ],
    [
      'is used with a number',
      "const { t } = useTranslation('growth'); t('found', { count })",
      ['common:title', 'common:moment.begin', 'common:moment.end', 'growth:title'],
    ],
    [
      'is put together',
      'const { t } = useTranslation(); t(`moment.${kind}`)',
      ['common:title', 'growth:title', 'growth:found'],
    ],
    [
      'is asked for with all below it',
      "const { t } = useTranslation(); t('moment', { returnObjects: true })",
      ['common:title', 'growth:title', 'growth:found'],
    ],
    [
      'is handed on by a file without words of its own',
      "export const key = 'moment.end'",
      ['common:title', 'common:moment.begin', 'growth:title', 'growth:found'],
    ],
  ])('that %s', (_what, text, unused) => {
    expect(unusedKeys(words, [{ name: 'Sample.tsx', text }])).toEqual(unused)
  })
})
