import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { comingBounds, pastBounds, type DayBounds } from '../../src/lib/dayBounds'
import { DayField } from '../../src/shared/fields/DayField'
import { day } from '../support/builders'

const today = day('2026-11-21')
const told: (string | undefined)[] = []

interface Given {
  readonly begin?: string
  readonly bounds?: DayBounds
  readonly isRequired?: boolean
}

function Screen({ begin, ...given }: Given) {
  const [stored, setStored] = useState(begin === undefined ? undefined : day(begin))
  return (
    <>
      <DayField
        name="goal.by"
        label="Wanneer?"
        day={stored}
        {...given}
        onDay={(next) => {
          told.push(next)
          setStored(next)
        }}
      />
      <input aria-label="Elders" onChange={({ target }) => setStored(day(target.value))} />
    </>
  )
}

function show(given: Given = {}) {
  render(<Screen {...given} />)
  const field = screen.getByLabelText<HTMLInputElement>('Wanneer?')
  const type = (value: string) => fireEvent.change(field, { target: { value } })
  return { field, type }
}

/** A browser says of a day that is filled in halfway that it is none, and that there is something in it. */
function halfway(field: HTMLInputElement): void {
  Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true })
  fireEvent.change(field, { target: { value: '' } })
}

function whole(field: HTMLInputElement, value: string): void {
  Object.defineProperty(field, 'validity', { value: { badInput: false }, configurable: true })
  fireEvent.change(field, { target: { value } })
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ['Date'] })
  told.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a day', () => {
  test('is told at once when it is whole', () => {
    const { field, type } = show()
    type('2026-12-01')
    expect(told).toEqual(['2026-12-01'])
    expect(field).toHaveValue('2026-12-01')
    expect(field).toBeValid()
  })

  test.each(['0026-11-21', '0002-12-01', '1026-02-01', '1949-12-31', '2036-11-22', '2206-02-01'])(
    'that cannot be meant, as %s, stays on the screen, is not stored, and is told',
    (typed) => {
      const { field, type } = show({ begin: '2026-03-03' })
      type(typed)
      expect(told).toEqual([])
      expect(field).toHaveValue(typed)
      expect(field).toHaveAccessibleDescription(
        'Kies een dag tussen 1 januari 1950 en 21 november 2036. Tot dan blijft 3 maart 2026 staan.',
      )
      fireEvent.blur(field)
      expect(field).toHaveValue(typed)
      expect(field).toBeInvalid()
      type('2026-04-04')
      expect(told).toEqual(['2026-04-04'])
      expect(field).toHaveAccessibleDescription('')
    },
  )

  test('does not jump back while another month makes it a day that does not exist', () => {
    const { field } = show({ begin: '2026-01-31' })
    halfway(field)
    expect(field).toHaveValue('')
    expect(field).toHaveAccessibleDescription(
      'Deze dag is nog niet compleet. Tot dan blijft 31 januari 2026 staan.',
    )
    whole(field, '2026-02-28')
    expect(field).toHaveValue('2026-02-28')
    expect(told).toEqual(['2026-02-28'])
  })

  test('that is left halfway is told, also when there was none', () => {
    const { field } = show()
    Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true })
    fireEvent.blur(field)
    expect(field).toHaveAccessibleDescription(
      'Deze dag is nog niet compleet. Tot dan is hier geen dag opgeslagen.',
    )
    expect(told).toEqual([])
  })

  test('can be emptied', () => {
    const { field, type } = show({ begin: '2026-03-03' })
    type('')
    expect(told).toEqual([undefined])
    expect(field).toHaveValue('')
    expect(field).toBeValid()
  })

  test('that must be there cannot', () => {
    const { field, type } = show({ begin: '2026-03-03', isRequired: true })
    type('')
    expect(told).toEqual([])
    expect(field).toHaveValue('')
    expect(field).toHaveAccessibleDescription('Kies een dag. Tot dan blijft 3 maart 2026 staan.')
  })

  test('follows what is chosen elsewhere, but for what somebody is typing', () => {
    const { field, type } = show({ begin: '2026-03-03' })
    const elsewhere = (value: string) =>
      fireEvent.change(screen.getByLabelText('Elders'), { target: { value } })
    elsewhere('2026-04-04')
    expect(field).toHaveValue('2026-04-04')
    type('0026-05-05')
    elsewhere('2026-06-06')
    expect(field).toHaveValue('0026-05-05')
    expect(field).toHaveAccessibleDescription(/Tot dan blijft 6 juni 2026 staan/)
  })

  test.each([
    ['of what has been', pastBounds(today), '2026-11-22', 'Kies een dag tussen 1 januari 1950 en vandaag.'],
    ['of what comes', comingBounds(today), '2026-11-20', 'Kies een dag tussen vandaag en 21 november 2036.'],
  ])('%s has bounds of its own', (_what, bounds, typed, sentence) => {
    const { field, type } = show({ begin: '2026-11-21', bounds })
    type(typed)
    expect(told).toEqual([])
    expect(field).toHaveAccessibleDescription(`${sentence} Tot dan blijft 21 november 2026 staan.`)
  })
})
