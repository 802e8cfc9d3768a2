import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { expect, test, vi } from 'vitest'
import { RadioGroup } from '../../src/ui/RadioGroup'

const options = [
  { value: 'begin', label: 'Begin', hint: 'De eerste keer' },
  { value: 'midway', label: 'Tussendoor' },
  { value: 'end', label: 'Eind', disabled: true },
] as const

test('is a group by its legend, in which one is chosen, hints belong to theirs and some cannot be chosen', async () => {
  const choose = vi.fn<(value: string) => void>()
  render(
    <RadioGroup legend="Moment" field="a.moment" options={options} chosen="midway" onChoose={choose}>
      <p>Later te veranderen</p>
    </RadioGroup>,
  )
  expect(screen.getByRole('group', { name: 'Moment' })).toHaveTextContent('Later te veranderen')
  expect(screen.getByRole('radio', { name: /Tussendoor/ })).toBeChecked()
  // Once, and not in its name too.
  expect(screen.getByRole('radio', { name: 'Begin' })).toHaveAccessibleDescription('De eerste keer')
  expect(screen.getByRole('radio', { name: /Eind/ })).toBeDisabled()
  for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveAttribute('data-field', 'a.moment')
  await userEvent.click(screen.getByText('Begin'))
  expect(choose.mock.calls).toEqual([['begin']])
})

test('two of them are apart, though nobody named them', async () => {
  const choose = vi.fn<(value: string) => void>()
  render(
    <>
      <RadioGroup legend="Eerst" options={options} chosen="begin" onChoose={choose} />
      <RadioGroup legend="Daarna" options={options} chosen="midway" onChoose={choose} />
    </>,
  )
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2)
})

test('is registered by a form, which then knows what is chosen', async () => {
  const sent = vi.fn<(given: object) => void>()
  render(<Form onSend={sent} />)
  expect(screen.getByRole('radio', { name: /Begin/ })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: /Tussendoor/ }))
  await userEvent.click(screen.getByRole('button'))
  expect(sent.mock.calls[0]?.[0]).toEqual({ moment: 'midway' })
})

function Form({ onSend }: { readonly onSend: (given: object) => void }) {
  const { register, handleSubmit } = useForm({ defaultValues: { moment: 'begin' } })
  return (
    <form onSubmit={(event) => void handleSubmit(onSend)(event)}>
      <RadioGroup legend="Moment" options={options} registration={register('moment')} />
      <button type="submit">Verder</button>
    </form>
  )
}
