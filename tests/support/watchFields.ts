import type { FieldReport } from './fieldPromises'

/**
 * Runs in the page before the app does. Reports each change of a field that has a name; each time that the app says "Opgeslagen
 * op dit apparaat", what stands in all such fields then, which is what it promises; and what it says that it brought back.
 */
export function watchFields(): void {
  const tell = Reflect.get(window, 'tellTest') as ((report: FieldReport) => unknown) | undefined
  if (!tell) return
  const read = (control: Element) => {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return control.checked ? 'true' : ''
    const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    return isText || control instanceof HTMLSelectElement ? control.value : ''
  }
  addEventListener(
    'input',
    ({ target }) => {
      const name = target instanceof Element ? (target.getAttribute('name') ?? '') : ''
      if (target instanceof Element) void tell({ kind: 'changed', name, value: read(target), at: Date.now() })
    },
    true,
  )
  let said = ''
  let brought = ''
  const look = () => {
    const words = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)
    const back = words.find((one) => one.includes('teruggezet')) ?? ''
    if (back !== brought && back !== '') void tell({ kind: 'broughtBack', words: back })
    brought = back
    const now = words.join('\n')
    if (now === said) return
    said = now
    if (!now.includes('Opgeslagen op dit apparaat')) return
    // Of more with one name the first is meant.
    const fields = [...document.querySelectorAll('[name]')].toReversed()
    const values = fields.map((field) => [field.getAttribute('name') ?? '', read(field)] as const)
    void tell({ kind: 'saved', values: Object.fromEntries(values) })
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
}
