import { describe, expect, test } from 'vitest'
import { searchProfile } from '../../../src/features/profile/searchProfile'
import { searchWords } from '../../../src/lib/searchWords'
import { theProfile } from '../../support/content'

const search = (query: string, language: 'nl' | 'en' = 'nl') =>
  searchProfile(theProfile(), searchWords(query), language)

const competencyIds = (query: string, language?: 'nl' | 'en') =>
  search(query, language).clusters.flatMap(({ competencies }) =>
    competencies.map(({ competency }) => competency.id),
  )

describe('searching the profile', () => {
  test('finds everything when nothing is asked', () => {
    const found = search('  ')
    expect(found.levels).toHaveLength(5)
    expect(competencyIds('')).toHaveLength(29)
    expect(found.taskGroups.flatMap(({ tasks }) => tasks)).toHaveLength(14)
    expect(found.concepts).toEqual(theProfile().concepts)
  })

  test('does not care about accents and capitals', () => {
    expect(search('CLIENTONDERSTEUNER').count).toBeGreaterThan(0)
    expect(search('clientondersteuner')).toEqual(search('Cliëntondersteuner'))
  })

  test('finds a competency by its number', () => {
    expect(competencyIds('1.3')).toEqual(['1.3'])
  })

  test('wants all the words, in any order and place', () => {
    expect(competencyIds('naasten vertrouwensband')).toEqual(['1.1'])
    expect(competencyIds('vertrouwensband olifant')).toEqual([])
  })

  test('shows all of a cluster that is found by its own words alone', () => {
    const title = theProfile().clusters[3]?.title.nl ?? ''
    const own = search(title).clusters.find(({ cluster }) => cluster.title.nl === title)
    expect(own?.competencies).toHaveLength(theProfile().clusters[3]?.competencies.length ?? 0)
  })

  test('knows when the words stand in the examples only, so that those are opened', () => {
    const inExamples = search('huisbezoek').clusters.flatMap(({ competencies }) => competencies)
    expect(inExamples.find(({ competency }) => competency.id === '1.1')?.inExamples).toBe(true)
    const inText = search('vertrouwensband').clusters.flatMap(({ competencies }) => competencies)
    expect(inText.find(({ competency }) => competency.id === '1.1')?.inExamples).toBe(false)
  })

  test('looks in the language that is read, and in the official Dutch text that always stands there', () => {
    expect(competencyIds('bond of trust', 'en')).toContain('1.1')
    expect(competencyIds('bond of trust', 'nl')).toEqual([])
    expect(competencyIds('vertrouwensband', 'en')).toEqual(['1.1'])
  })

  test('says of something that is nowhere that it is nowhere', () => {
    expect(search('xylofoon')).toMatchObject({
      count: 0,
      levels: [],
      clusters: [],
      taskGroups: [],
      concepts: [],
    })
  })
})
