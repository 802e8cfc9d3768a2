import { describe, expect, test } from 'vitest'
import { storesIn } from '../../bench/storesIn'

const namesIn = (named: string) => storesIn(named).map(({ name }) => name)

describe('the stores that a benchmark is run on', () => {
  test('are both when that is asked, or those that are named', () => {
    expect(namesIn('both')).toEqual(['leveldb', 'sqlite'])
    expect(namesIn('leveldb sqlite')).toEqual(['leveldb', 'sqlite'])
    expect(namesIn('sqlite')).toEqual(['sqlite'])
    expect(new Set(storesIn('both').map(({ args }) => args.join()))).toHaveLength(2)
  })

  test('are no others: a slip would measure one under the name of another', () => {
    expect(() => storesIn('leveldb,sqlite')).toThrow('leveldb, sqlite or both')
  })
})
