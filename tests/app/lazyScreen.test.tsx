import { render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { lazyScreen } from '../../src/app/lazyScreen'

afterEach(() => {
  vi.useRealTimers()
})

test('a screen that arrives is shown, with what it is given, and at once the second time', async () => {
  const Growth = lazyScreen(async () => Promise.resolve(Heading))
  const { unmount } = render(<Growth text="Groei" />)
  await seesHeading('Groei')
  unmount()
  render(<Growth text="Groei" />)
  expect(screen.getByRole('heading', { name: 'Groei' })).toBeVisible()
})

test('a screen that cannot be had says so, and is asked for again by whoever comes back', async () => {
  let network = false
  const Growth = lazyScreen(async () =>
    network ? Promise.resolve(Heading) : Promise.reject(new TypeError('no')),
  )
  const { unmount } = render(<Growth text="Groei" />)
  await seesHeading('Dit deel van de app kon niet worden geladen')
  expect(screen.getByRole('button', { name: 'Opnieuw laden' })).toBeVisible()
  unmount()
  network = true
  render(<Growth text="Groei" />)
  await seesHeading('Groei')
})

test('waiting is told within ten seconds, and what comes late is still shown', async () => {
  vi.useFakeTimers()
  let arrive = (_screen: typeof Heading): void => undefined
  const Growth = lazyScreen(() => new Promise<typeof Heading>((resolve) => (arrive = resolve)))
  render(<Growth text="Groei" />)
  expect(screen.getByText('Even geduld…')).toBeInTheDocument()
  await vi.advanceTimersByTimeAsync(9000)
  vi.useRealTimers()
  await waitFor(() => expect(screen.getByText('Dit duurt langer dan normaal')).toBeVisible())
  arrive(Heading)
  await seesHeading('Groei')
})

function Heading({ text }: { readonly text: string }) {
  return <h1>{text}</h1>
}

async function seesHeading(name: string): Promise<void> {
  expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
}
