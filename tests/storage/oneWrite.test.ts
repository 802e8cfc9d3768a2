import { describe, expect, test } from 'vitest'
import { OneWrite } from '../../src/storage/oneWrite'

describe('a change that is tried again', () => {
  test('is not made twice when the first try was committed', () => {
    const write = new OneWrite()
    expect(write.isDone({ writers: { phone: 4 } })).toBe(false)
    write.tries({ writers: { phone: 5 } })
    expect(write.isDone({ writers: { phone: 5 } })).toBe(true)
  })

  test('also when another tab wrote on top of it since', () => {
    const write = new OneWrite()
    write.tries({ writers: { phone: 5, laptop: 2 } })
    expect(write.isDone({ writers: { laptop: 2, phone: 5, tab: 6 } })).toBe(true)
  })

  test('is made when only the other tab wrote', () => {
    const write = new OneWrite()
    write.tries({ writers: { phone: 5 } })
    expect(write.isDone({ writers: { phone: 4, tab: 5 } })).toBe(false)
    expect(write.isDone(undefined)).toBe(false)
  })
})
