import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field } from '../../src/ui/Field'

test('an error is seen at once and said when somebody goes on, in a region that was there before', () => {
  const show = (error?: string) => (
    <Field label="Punten" error={error}>
      {(control) => <input {...control} />}
    </Field>
  )
  const { rerender, container } = render(show())
  const region = container.querySelector('[aria-live]')
  expect(region).toBeEmptyDOMElement()
  rerender(show('Dit is geen getal.'))
  expect(screen.getByText('Dit is geen getal.')).toBeVisible()
  // Nothing at each wrong key.
  expect(region).toHaveAttribute('aria-live', 'off')
  const seen = region?.firstElementChild
  fireEvent.blur(screen.getByRole('textbox'))
  expect(region).toHaveAttribute('aria-live', 'polite')
  // What is put in anew is what a screen reader says.
  expect(region?.firstElementChild).not.toBe(seen)
  expect(region).toHaveTextContent('Dit is geen getal.')
})
