import { render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ChangingWords } from '../../src/ui/ChangingWords'
import { translatePage, type Translation } from '../support/translatePage'

let stop: () => void = () => undefined
afterEach(() => stop())

const status = (words: string | undefined) => (
  <p>
    <b>✓</b> <ChangingWords>{words}</ChangingWords>
  </p>
)

// Nothing else helps here: the rest of the page is not looked after.
test.each<Translation>(['moved', 'detached'])('what is said changes where a translator has %s it', (how) => {
  const { container, rerender } = render(status('Bezig met opslaan'))
  stop = translatePage(how)
  rerender(status('Opgeslagen'))
  expect(container.textContent).toBe('✓ Opgeslagen')
  rerender(status(undefined))
  expect(container.textContent).toBe('✓ ')
  rerender(status('Niet opgeslagen'))
  expect(container.textContent).toBe('✓ Niet opgeslagen')
})
