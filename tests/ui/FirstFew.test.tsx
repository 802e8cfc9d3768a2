import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FirstFew } from '../../src/ui/FirstFew'

const items = ['een', 'twee', 'drie', 'vier'].map((text) => <p key={text}>{text}</p>)
const more = (count: number) => `nog ${count}`

test('shows the first few, and the others behind a line that says how many', async () => {
  render(<FirstFew items={items} few={3} more={more} unfolded={false} />)
  expect(screen.getByText('drie')).toBeVisible()
  expect(screen.getByText('vier')).not.toBeVisible()
  await userEvent.click(screen.getByText('nog 1'))
  expect(screen.getByText('vier')).toBeVisible()
})

test('is not folded where nothing is left', () => {
  render(<FirstFew items={items} few={4} more={more} unfolded={false} />)
  expect(screen.queryByText(/^nog/)).toBeNull()
})

test('shows the others at once where something was chosen among them', () => {
  render(<FirstFew items={items} few={1} more={more} unfolded />)
  expect(screen.getByText('vier')).toBeVisible()
})
