import type { Stand } from './choicePlaces'

/**
 * How a control stands on the screen: of a tick whether it is on, of radios the one that is chosen. Undefined for a link or a
 * button, on which nothing can be seen. Runs in a page too, so that it uses nothing from outside.
 */
export function standOf(control: Element): Stand | undefined {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    const group = document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${control.name}"]`)
    return [...group].find(({ checked }) => checked)?.value ?? ''
  }
  const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
  return isText || control instanceof HTMLSelectElement ? control.value : undefined
}
