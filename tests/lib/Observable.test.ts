import { expect, test, vi } from 'vitest'
import { Observable } from '../../src/lib/Observable'

test('tells everybody who listens, once for each other value', () => {
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const value = new Observable(1)
  value.subscribe(first)
  const stop = value.subscribe(second)
  value.set(2)
  value.set(2)
  expect([value.get(), first.mock.calls.length, second.mock.calls.length]).toEqual([2, 1, 1])
  stop()
  value.set(3)
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([2, 1])
})

test('looks for itself only while somebody listens', () => {
  const end = vi.fn<() => void>()
  const begin = vi.fn<() => () => void>(() => end)
  const value = new Observable(1, begin)
  expect(begin).not.toHaveBeenCalled()
  const stops = [value.subscribe(vi.fn<() => void>()), value.subscribe(vi.fn<() => void>())]
  expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([1, 0])
  stops.forEach((stop) => stop())
  expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([1, 1])
  value.subscribe(vi.fn<() => void>())
  expect(begin).toHaveBeenCalledTimes(2)
})
