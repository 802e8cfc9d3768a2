// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { currentDay, todayNow } from '../../src/lib/today'

const justBefore = new Date(2026, 10, 21, 23, 59, 30)
const dayAfter = new Date(2026, 10, 22, 9, 0, 0)
const told = vi.fn<(day: string) => void>()
let stop: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: justBefore })
  told.mockReset()
  stop = currentDay.subscribe(() => told(todayNow()))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('today', () => {
  test('becomes the next day at midnight, and is told once', () => {
    expect(todayNow()).toBe('2026-11-21')
    vi.advanceTimersByTime(29_000)
    expect(told).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2000)
    expect(told.mock.calls).toEqual([['2026-11-22']])
    vi.advanceTimersByTime(3_600_000)
    expect(told).toHaveBeenCalledOnce()
  })

  test.each([
    ['comes into sight', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
    ['is taken back by the browser', () => window.dispatchEvent(new Event('pageshow'))],
  ])('is looked at again when the page %s, because timers sleep with the machine', (_when, happens) => {
    vi.setSystemTime(dayAfter)
    happens()
    expect(told.mock.calls).toEqual([['2026-11-22']])
    happens()
    expect(told).toHaveBeenCalledOnce()
  })

  test('is looked at again within a minute when nothing happens to a page that slept', () => {
    vi.setSystemTime(new Date(2026, 10, 21, 12))
    vi.advanceTimersByTime(60_000)
    expect(told).not.toHaveBeenCalled()
    vi.setSystemTime(dayAfter)
    vi.advanceTimersByTime(60_000)
    expect(told.mock.calls).toEqual([['2026-11-22']])
  })

  test('takes one timer, however many ask, and none when nobody does', () => {
    const others = [currentDay.subscribe(() => undefined), currentDay.subscribe(() => undefined)]
    expect(vi.getTimerCount()).toBe(1)
    others.forEach((end) => end())
    expect(vi.getTimerCount()).toBe(1)
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is told to who comes after a pause, also when the day changed in between', () => {
    stop()
    vi.setSystemTime(dayAfter)
    stop = currentDay.subscribe(() => told(todayNow()))
    window.dispatchEvent(new Event('focus'))
    expect(told).not.toHaveBeenCalled()
    vi.setSystemTime(new Date(2026, 10, 23, 9))
    window.dispatchEvent(new Event('focus'))
    expect(told.mock.calls).toEqual([['2026-11-23']])
  })
})
