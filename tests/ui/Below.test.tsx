import { render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, test } from 'vitest'
import { Below } from '../../src/ui/Below'
import { useAfterPaint } from '../../src/ui/useAfterPaint'

/** What stands on the screen after each step of drawing it. */
const seen: string[] = []

test('what stands below never comes before what comes right after the first painting, which would push it down', async () => {
  render(<Story />)
  expect(await screen.findByText('below')).toBeVisible()
  expect(seen.filter((step) => step.includes('below'))).not.toContain('rows below')
  expect(seen[0]).toBe('rows')
  expect(seen.at(-1)).toBe('rows picture below')
})

function Story() {
  return (
    <div id="story">
      <p>rows</p>
      <Picture />
      <Below>
        <Part name="below" />
      </Below>
      <Steps />
    </div>
  )
}

function Picture() {
  return useAfterPaint() && <Part name="picture" />
}

function Part({ name }: { readonly name: string }) {
  useLayoutEffect(note)
  return <p>{name}</p>
}

function Steps() {
  useLayoutEffect(note)
  return null
}

function note(): void {
  const parts = document.querySelectorAll('#story p')
  seen.push([...parts].map(({ textContent }) => textContent).join(' '))
}
