import { act, render, screen } from '@testing-library/react'
import { useCallback } from 'react'
import { expect, test } from 'vitest'
import { Observable } from '../../src/lib/Observable'
import { isSameList } from '../../src/lib/isSameList'
import { useSelected } from '../../src/ui/useObservable'

interface Shelf {
  readonly books: readonly string[]
  readonly dust: number
}

test('a part is drawn again for what it looks at, and for nothing else', () => {
  const shelf = new Observable<Shelf>({ books: ['een'], dust: 0 })
  let drawn = 0
  function Books() {
    drawn++
    const books = useSelected(shelf, booksOf, isSameList)
    return <p>{books.join(', ')}</p>
  }
  render(<Books />)
  act(() => shelf.set({ books: ['een'], dust: 1 }))
  expect(drawn).toBe(1)
  act(() => shelf.set({ books: ['een', 'twee'], dust: 1 }))
  expect(screen.getByText('een, twee')).toBeVisible()
  expect(drawn).toBe(2)
})

test('another question is answered at once', () => {
  const shelf = new Observable<Shelf>({ books: ['een', 'twee'], dust: 0 })
  function Book({ at }: { readonly at: number }) {
    return (
      <p>
        {useSelected(
          shelf,
          useCallback(({ books }: Shelf) => books[at], [at]),
        )}
      </p>
    )
  }
  const { rerender } = render(<Book at={0} />)
  rerender(<Book at={1} />)
  expect(screen.getByText('twee')).toBeVisible()
})

function booksOf({ books }: Shelf): readonly string[] {
  return [...books]
}
