import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SavedWords } from '../../../src/shared/saving/SavedWords'

test('nothing is called saved before something was written', () => {
  const { rerender } = render(<SavedWords status="idle" isTyping={false} />)
  const status = screen.getByRole('status')
  expect(status).toBeEmptyDOMElement()
  rerender(<SavedWords status="saving" isTyping />)
  expect(status).toHaveTextContent('Bezig met opslaan…')
  expect(status).toHaveAttribute('aria-live', 'off')
  rerender(<SavedWords status="saved" isTyping />)
  expect(status).toHaveTextContent('Opgeslagen op dit apparaat')
})

test('what was stored before this visit may be called so at once', () => {
  render(<SavedWords status="idle" isTyping={false} isStored />)
  expect(screen.getByRole('status')).toHaveTextContent('Opgeslagen op dit apparaat')
})

test('other words stand in another element, because a translating browser has put its own into the first', () => {
  const { rerender } = render(<SavedWords status="saving" isTyping={false} />)
  const status = screen.getByRole('status')
  // As such a browser does it, but for the name of the element.
  const translated = document.createElement('i')
  status.firstElementChild?.firstChild?.replaceWith(translated)
  translated.append('Being saved…')
  rerender(<SavedWords status="saved" isTyping={false} />)
  expect(status).toHaveTextContent(/^✓ Opgeslagen op dit apparaat$/)
  rerender(<SavedWords status="failed" isTyping={false} />)
  expect(status).toHaveTextContent(/^Niet opgeslagen$/)
})

test('that all is kept is said aloud once, and again after a failure', () => {
  const { rerender } = render(<SavedWords status="failed" isTyping={false} />)
  const status = screen.getByRole('status')
  const press = () => {
    rerender(<SavedWords status="saving" isTyping={false} />)
    rerender(<SavedWords status="saved" isTyping={false} />)
    return status.getAttribute('aria-live')
  }
  expect(press()).toBe('polite')
  expect([press(), press()]).toEqual(['off', 'off'])
  rerender(<SavedWords status="failed" isTyping={false} />)
  expect(status).toHaveAttribute('aria-live', 'polite')
  expect(press()).toBe('polite')
})
