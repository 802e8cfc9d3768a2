import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { Stand } from './choicePlaces'
import { selectorOf, type FieldWay } from './fieldWays'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

type Place = Pick<FieldWay, 'address' | 'opens' | 'item'>

/** The control of a field, as soon as it is on the screen. Of radios the first of the group. */
export async function controlOf(name: string, { address, opens, item }: Place): Promise<HTMLElement> {
  const find = () => document.querySelector<HTMLElement>(selectorOf(name, item))
  // What is closed over it may be open since an earlier visit.
  const closed = () => (opens === undefined ? null : screen.queryByText(opens))
  const isThere = (found: HTMLElement | null) => {
    if (!found) throw new Error(`${name} is not at ${address}`)
    return found
  }
  const first = await waitFor(() => isThere(find() ?? closed()))
  if (!find()) fireEvent.click(first)
  const control = await waitFor(() => isThere(find()))
  const folded = control.closest('details:not([open])')?.querySelector('summary')
  if (folded) fireEvent.click(folded)
  return control
}

/** Changes it in this very moment. */
export function changesTo(control: HTMLElement, stand: Stand): void {
  if (!isControl(control)) return void fireEvent.click(control)
  if (control.type === 'checkbox') return void fireEvent.click(control)
  if (control.type !== 'radio') return void fireEvent.change(control, { target: { value: stand } })
  const chosen = groupOf(control).find(({ value }) => value === stand)
  if (!chosen) throw new Error(`there is no ${String(stand)} to choose`)
  fireEvent.click(chosen)
}

function isControl(control: HTMLElement): control is Control {
  return /^(input|textarea|select)$/i.test(control.tagName)
}

/** The radios that stand together, as they are now. */
function groupOf({ name }: Control): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`)]
}
