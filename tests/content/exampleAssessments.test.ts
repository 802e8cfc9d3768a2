// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { exampleAssessments, loadExample } from '../../src/content/exampleAssessments'
import { currentAssessments } from '../../src/domain/sealing'
import { competencyId } from '../support/builders'
import { dataText, theCatalogue, theExample, theProfile } from '../support/content'

describe('the example that goes with a profile', () => {
  test('is the one that the catalogue names', async () => {
    vi.stubGlobal('fetch', (address: URL) => {
      const [, file = ''] = address.href.split('/data/')
      return Promise.resolve(new Response(dataText(file)))
    })
    expect(await loadExample(theCatalogue(), theProfile())).toEqual(theExample())
  })

  test('is none when the catalogue names none', async () => {
    const catalogue = theCatalogue()
    const without = catalogue.profiles.map(({ example: _none, ...rest }) => rest)
    expect(await loadExample({ ...catalogue, profiles: without }, theProfile())).toBeUndefined()
  })
})

describe('the example person', () => {
  const dutch = exampleAssessments(theExample(), theProfile(), 'nl')

  test('has three finished assessments, from which growth can be made', () => {
    expect(dutch).toHaveLength(3)
    expect(currentAssessments(dutch)).toEqual(dutch)
  })

  test('was asked the whole profile each time', () => {
    const all = theProfile().clusters.map(({ id }) => id)
    expect(dutch.map(({ clusters }) => clusters)).toEqual([all, all, all])
  })

  test('speaks the language of the screen, with the same scores', () => {
    const english = exampleAssessments(theExample(), theProfile(), 'en')
    const first = competencyId('1.1')
    expect(dutch[0]?.answers.get(first)?.note).toContain('huisbezoeken')
    expect(english[0]?.answers.get(first)?.note).toContain('home visits')
    const scores = (all: typeof dutch) =>
      all.map(({ answers }) => [...answers].map(([id, { score }]) => [id, score]))
    expect(scores(english)).toEqual(scores(dutch))
  })
})
