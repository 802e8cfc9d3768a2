import type { FieldReport } from './fieldPromises'

/**
 * Runs in the page before the app does. Reports each change of a field that has a name; each time that the app says "Opgeslagen
 * op dit apparaat", what stands in all such fields then, which is what it promises; and what it says that it brought back.
 */
export function watchFields(): void {
  const tell = Reflect.get(window, 'tellTest') as ((report: FieldReport) => unknown) | undefined
  if (!tell) return
  const isRadio = (control: Element) => control instanceof HTMLInputElement && control.type === 'radio'
  // The radios of one field have a name of their own for each group.
  const nameOf = (control: Element) => control.getAttribute(isRadio(control) ? 'data-field' : 'name') ?? ''
  const chosenOf = (control: Element) =>
    [...document.getElementsByName(control.getAttribute('name') ?? '')].find(
      (one) => one instanceof HTMLInputElement && one.checked,
    )
  const read = (one: Element) => {
    const control = isRadio(one) ? (chosenOf(one) ?? one) : one
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return control.checked ? 'true' : ''
    const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    return isText || control instanceof HTMLSelectElement ? control.value : ''
  }
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof Element)) return
      void tell({ kind: 'changed', name: nameOf(target), value: read(target), at: Date.now() })
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
    const values = fields.map((field) => [nameOf(field), read(field)] as const)
    void tell({ kind: 'saved', values: Object.fromEntries(values) })
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
}
