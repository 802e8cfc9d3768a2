import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { lazyPart } from '../../src/ui/lazyPart'

const looks = {
  loading: ({ name }: Props) => <p>{name} komt</p>,
  missing: (again: () => void, { name }: Props) => (
    <button type="button" onClick={again}>
      {name} ontbreekt
    </button>
  ),
}

test('is shown when it comes, with what it is given, and at once the second time', async () => {
  const Part = lazyPart(() => Promise.resolve(Shown), looks)
  const { unmount } = render(<Part name="Radar" />)
  expect(screen.getByText('Radar komt')).toBeVisible()
  expect(await screen.findByText('Radar is er')).toBeVisible()
  unmount()
  render(<Part name="Radar" />)
  expect(screen.getByText('Radar is er')).toBeVisible()
})

test('waits until there is nothing better to do when nobody waits for it, and is not asked for when it is gone by then', async () => {
  const { Part, asked } = partThatFails(0, { isForLater: true })
  const { unmount } = render(<Part name="Radar" />)
  expect(asked()).toBe(0)
  unmount()
  render(<Part name="Radar" />)
  expect(await screen.findByText('Radar is er')).toBeVisible()
  expect(asked()).toBe(1)
})

test('is asked for once more without a word when a request fails', async () => {
  const { Part, asked } = partThatFails(1)
  render(<Part name="Radar" />)
  expect(await screen.findByText('Radar is er')).toBeVisible()
  expect(asked()).toBe(2)
})

test('says when it could not be had, and is fetched again by whoever asks, as often as it takes', async () => {
  const { Part, asked } = partThatFails(4)
  render(<Part name="Radar" />)
  await userEvent.click(await screen.findByRole('button', { name: 'Radar ontbreekt' }))
  expect(asked()).toBe(4)
  await userEvent.click(await screen.findByRole('button', { name: 'Radar ontbreekt' }))
  expect(await screen.findByText('Radar is er')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('is nothing before it comes, and nothing when it does not, where no look is given', async () => {
  const { fetchPart, asked } = partThatFails(2)
  const Part = lazyPart(fetchPart)
  const { container, unmount } = render(<Part name="Radar" />)
  expect(container).toBeEmptyDOMElement()
  await expect.poll(asked).toBe(2)
  expect(container).toBeEmptyDOMElement()
  unmount()
  render(<Part name="Radar" />)
  expect(await screen.findByText('Radar is er')).toBeVisible()
})

interface Props {
  readonly name: string
}

function Shown({ name }: Props) {
  return <p>{name} is er</p>
}

/** One of which so many requests fail. */
function partThatFails(times: number, more: { readonly isForLater?: boolean } = {}) {
  let asked = 0
  const fetchPart = () => {
    asked += 1
    return asked <= times ? Promise.reject(new TypeError('dropped')) : Promise.resolve(Shown)
  }
  return { Part: lazyPart(fetchPart, { ...looks, ...more }), fetchPart, asked: () => asked }
}
