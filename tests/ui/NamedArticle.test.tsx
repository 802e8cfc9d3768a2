import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NamedArticle } from '../../src/ui/NamedArticle'

test('of several alike each is named by its own heading', () => {
  render(
    ['Begin', 'Eind'].map((name) => (
      <NamedArticle key={name} as="h3" heading={name}>
        <p>Een meting.</p>
      </NamedArticle>
    )),
  )
  for (const name of ['Begin', 'Eind']) {
    expect(screen.getByRole('article', { name })).toContainElement(
      screen.getByRole('heading', { name, level: 3 }),
    )
  }
})
