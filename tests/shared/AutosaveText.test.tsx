import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { typed, type TextEdit } from '../../src/lib/mergeText'
import { AutosaveText } from '../../src/shared/fields/AutosaveText'

/** What is stored, as a writer and another window see it. */
let stored = ''
const listeners = new Set<() => void>()

function store(next: string): void {
  stored = next
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const writtenElsewhere = (text: string) => act(() => store(text))
const edits: TextEdit[] = []

interface Given {
  readonly means?: (text: string) => string
  readonly isLine?: boolean
}

function Screen({ means, isLine }: Given) {
  const value = useSyncExternalStore(subscribe, () => stored)
  return (
    <AutosaveText
      name="goal.aim"
      label="Wat wil je leren?"
      value={value}
      {...(means && { means })}
      {...(isLine !== undefined && { isLine })}
      onType={(edit) => {
        edits.push(edit)
        store(means ? means(typed(edit, stored)) : typed(edit, stored))
      }}
    />
  )
}

function show(given: Given = {}) {
  render(<Screen {...given} />)
  return { hands: userEvent.setup(), field: screen.getByRole<HTMLTextAreaElement>('textbox') }
}

const elsewhere = 'Dit is ook in een ander venster veranderd. Beide teksten staan er.'

beforeEach(() => {
  stored = ''
  edits.length = 0
})

describe('a text that is stored while it is written', () => {
  test('says at every key what stood there and what stands there now', async () => {
    const { hands, field } = show()
    await hands.type(field, 'bel')
    expect(edits).toEqual([
      { base: '', text: 'b' },
      { base: 'b', text: 'be' },
      { base: 'be', text: 'bel' },
    ])
    expect(field).toHaveValue('bel')
    expect(field).toHaveAttribute('name', 'goal.aim')
  })

  test('follows what is written elsewhere while nobody is in it', async () => {
    const { hands, field } = show()
    writtenElsewhere('Uit A. ')
    expect(field).toHaveValue('Uit A. ')
    await hands.type(field, 'Uit B. ')
    expect(stored).toBe('Uit A. Uit B. ')
    await hands.tab()
    writtenElsewhere('Anders.')
    expect(field).toHaveValue('Anders.')
    expect(screen.queryByText(elsewhere)).not.toBeInTheDocument()
  })

  test('keeps both when it changes under the hands of somebody, says so, and goes on where they were', async () => {
    const { hands, field } = show()
    await hands.type(field, 'Uit B')
    writtenElsewhere('Uit A. Uit B')
    expect(field).toHaveValue('Uit A. Uit B')
    expect(screen.getByText(elsewhere).closest('[role=status]')).not.toBeNull()
    expect(field.selectionStart).toBe('Uit A. Uit B'.length)
    await hands.keyboard('. En meer')
    expect(stored).toBe('Uit A. Uit B. En meer')
  })

  test('keeps the caret inside its word when something comes before it', async () => {
    const { hands, field } = show()
    await hands.type(field, 'Ik leer')
    field.setSelectionRange(2, 2)
    fireEvent.select(field)
    writtenElsewhere('Eerst dit. Ik leer')
    expect(field.selectionStart).toBe('Eerst dit. Ik'.length)
  })

  test('keeps both of who typed on a text that the screen had not heard of', async () => {
    const { hands, field } = show()
    await hands.click(field)
    // Stored by another window, and not told to this one.
    stored = 'Uit A. '
    await hands.keyboard('U')
    await hands.keyboard('it B. ')
    expect(stored).toBe('Uit A. Uit B. ')
    expect(field).toHaveValue('Uit A. Uit B. ')
    expect(screen.getByText(elsewhere)).toBeInTheDocument()
  })

  test('shows a text that was put back, without a word about windows, to who is in it and typed nothing', async () => {
    const { hands, field } = show()
    await hands.click(field)
    writtenElsewhere('Terug.')
    expect(field).toHaveValue('Terug.')
    expect(screen.queryByText(elsewhere)).not.toBeInTheDocument()
  })

  test('leaves a word alone while it is being composed, and loses nothing of it', async () => {
    const { hands, field } = show()
    await hands.type(field, 'Uit B ')
    fireEvent.compositionStart(field)
    writtenElsewhere('Uit A. Uit B ')
    fireEvent.change(field, { target: { value: 'Uit B 日' } })
    expect(field).toHaveValue('Uit B 日')
    fireEvent.compositionEnd(field)
    expect(stored).toBe('Uit A. Uit B 日')
    expect(field).toHaveValue(stored)
  })

  test('waits for the second half of a character', () => {
    const { field } = show()
    fireEvent.change(field, { target: { value: 'ok \ud83d' } })
    expect(field.value).toBe('ok \ud83d')
    fireEvent.change(field, { target: { value: 'ok \ud83d\udc4d' } })
    expect(stored).toBe('ok 👍')
    expect(field).toHaveValue('ok 👍')
  })

  test('is emptied, and says so', async () => {
    store('Iets')
    const { hands, field } = show()
    await hands.clear(field)
    expect(stored).toBe('')
    expect(edits.at(-1)).toEqual({ base: 'Iets', text: '' })
  })

  test('can be one line', async () => {
    const { hands, field } = show({ isLine: true })
    await hands.type(field, 'Ed')
    expect(field.tagName).toBe('INPUT')
    expect(stored).toBe('Ed')
  })
})

describe('a text of which not all is stored', () => {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')

  test('stays as it was typed as long as it means the same', async () => {
    const { hands, field } = show({ means: lines })
    await hands.type(field, 'een{Enter}{Enter} twee ')
    expect(field).toHaveValue('een\n\n twee ')
    expect(stored).toBe('een\ntwee')
    await hands.tab()
    expect(field).toHaveValue('een\n\n twee ')
  })

  test('takes in what was written elsewhere without losing the line that was begun', async () => {
    const { hands, field } = show({ means: lines })
    await hands.type(field, 'een{Enter}')
    writtenElsewhere('nul\neen')
    expect(field).toHaveValue('nul\neen\n')
    await hands.keyboard('twee')
    expect(stored).toBe('nul\neen\ntwee')
  })
})
