import { render } from '@testing-library/react'
import fc from 'fast-check'
import { Fragment } from 'react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bearForeignNodes } from '../../src/lib/foreignNodes'
import { nextTask } from '../../src/lib/inSteps'
import { translatePage, type Translation } from '../support/translatePage'

beforeAll(() => bearForeignNodes())

let stop: () => void = () => undefined
afterEach(() => stop())

/** What stands side by side: bare texts and elements, each there or not. */
type Part = { readonly kind: 'text' | 'element'; readonly words: string } | undefined

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <p>
      {parts.map((part, index) => (
        <Fragment key={keys[index]}>{part?.kind === 'element' ? <b>{part.words}</b> : part?.words}</Fragment>
      ))}
    </p>
  )
}

const keys = ['one', 'two', 'three', 'four']

const anyPart = fc.option(
  fc.record({ kind: fc.constantFrom('text', 'element'), words: fc.stringMatching(/^[a-z]{1,4} $/) }),
  { nil: undefined },
)
const anyParts = fc.array(anyPart, { minLength: keys.length, maxLength: keys.length })

const wordsOf = (parts: readonly Part[]) => parts.map((part) => part?.words ?? '').join('')

describe.each<Translation>(['moved', 'detached'])('in a page whose texts a translator has %s', (how) => {
  test('every change shows what it should, in its place and once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyParts, { minLength: 2, maxLength: 6 }), async ([first = [], ...later]) => {
        const { container, rerender, unmount } = render(<Parts parts={first} />)
        stop = translatePage(how)
        for (const parts of later) {
          rerender(<Parts parts={parts} />)
          expect(container.textContent).toBe(wordsOf(parts))
          // The translator comes afterwards, and changes nothing of what is read.
          await nextTask()
          expect(container.textContent).toBe(wordsOf(parts))
        }
        unmount()
        stop()
        expect(container.textContent).toBe('')
      }),
      { numRuns: 150 },
    )
  })

  test('a list that changes its order shows the new one', async () => {
    const list = (items: readonly string[]) => (
      <ul>
        {items.map((item) => (
          <Fragment key={item}>{item}</Fragment>
        ))}
      </ul>
    )
    const { container, rerender } = render(list(['een ', 'twee ', 'drie ']))
    stop = translatePage(how)
    rerender(list(['drie ', 'een ', 'twee ']))
    expect(container.textContent).toBe('drie een twee ')
  })
})

describe('what something else did to the page', () => {
  test('takes nothing along that was wrapped together with what goes', () => {
    const parent = document.createElement('div')
    const [one, two] = [document.createElement('i'), document.createElement('b')]
    const wrapper = document.createElement('section')
    wrapper.append(one, two)
    parent.append(wrapper)
    parent.removeChild(one)
    expect([...wrapper.children]).toEqual([two])
    parent.removeChild(two)
    expect(parent.childNodes).toHaveLength(0)
  })

  test('is no reason to throw when a part of the page is gone', () => {
    const parent = document.createElement('div')
    const [gone, added] = [document.createElement('i'), document.createElement('b')]
    expect(parent.removeChild(gone)).toBe(gone)
    expect(parent.insertBefore(added, gone)).toBe(added)
    expect(parent.replaceChild(document.createElement('u'), gone)).toBe(gone)
    expect([...parent.children].map(({ localName }) => localName)).toEqual(['b', 'u'])
  })

  test('changes nothing of how a page works otherwise', () => {
    const parent = document.createElement('div')
    const [one, two, three] = ['i', 'b', 'u'].map((name) => document.createElement(name))
    if (!one || !two || !three) throw new Error('three elements were made')
    parent.insertBefore(two, null)
    parent.insertBefore(one, two)
    expect(parent.replaceChild(three, two)).toBe(two)
    expect([...parent.children]).toEqual([one, three])
    expect(parent.removeChild(one)).toBe(one)
    expect([...parent.children]).toEqual([three])
    const text = document.createTextNode('a')
    text.nodeValue = 'b'
    expect(text.data).toBe('b')
  })
})
