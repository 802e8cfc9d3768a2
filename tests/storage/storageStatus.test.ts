import { describe, expect, test, vi } from 'vitest'
import { askToKeep, readStorageStatus } from '../../src/storage/storageStatus'

/** A browser that knows this much about storage. */
function aBrowserWith(storage: Partial<StorageManager> | undefined): void {
  vi.stubGlobal('navigator', { storage })
}

describe('what the browser says about keeping data', () => {
  test('is a promise, or the lack of one that can be asked for', async () => {
    aBrowserWith({
      persisted: async () => true,
      persist: async () => true,
      estimate: async () => ({ usage: 5 }),
    })
    expect(await readStorageStatus()).toEqual({ keeps: 'promised', canAsk: false, used: 5 })
    aBrowserWith({ persisted: async () => false, persist: async () => true })
    expect(await readStorageStatus()).toEqual({ keeps: 'not-promised', canAsk: true })
  })

  test('is nothing where the browser cannot say, or fails to', async () => {
    aBrowserWith(undefined)
    expect(await readStorageStatus()).toEqual({ keeps: 'unknown', canAsk: false })
    const fails = () => Promise.reject(new TypeError('no'))
    aBrowserWith({ persisted: fails, persist: fails, estimate: fails })
    expect(await readStorageStatus()).toEqual({ keeps: 'unknown', canAsk: false })
  })
})

test.each([-1, 2 ** 32 - 9218, Number.NaN])(
  'a number that cannot be true, %d, is left out',
  async (usage) => {
    aBrowserWith({ persisted: async () => true, estimate: async () => ({ usage }) })
    expect(await readStorageStatus()).toEqual({ keeps: 'promised', canAsk: false })
  },
)

describe('asking the browser to keep it', () => {
  test('answers honestly', async () => {
    aBrowserWith({ persist: async () => true })
    expect(await askToKeep()).toBe(true)
    aBrowserWith({ persist: async () => false })
    expect(await askToKeep()).toBe(false)
    aBrowserWith({ persist: () => Promise.reject(new TypeError('no')) })
    expect(await askToKeep()).toBe(false)
    aBrowserWith(undefined)
    expect(await askToKeep()).toBe(false)
  })
})
