import type { Stand } from './choicePlaces'

/** How a control stands on the screen at some moment. */
export interface Shown {
  /** The address of the screen that drew it, as `#/plan`: the one that is left may still be there for a moment. */
  readonly where: string
  readonly field: string
  /** What of a list it is about. */
  readonly item: string | null
  /** Nothing for a link or a button that was not pressed just now. */
  readonly stand?: Stand | undefined
}

/** What the page itself reports, from within. */
export type FieldReport =
  | { readonly kind: 'changed'; readonly shown: Shown; readonly at: number }
  | { readonly kind: 'saved'; readonly all: readonly Shown[] }
  | { readonly kind: 'broughtBack'; readonly words: string }

/**
 * Runs in the page before the app does. Reports each change of a field; each time that the app says "Opgeslagen op dit apparaat",
 * and of nothing that it is still busy with it, how all fields stand then, which is what it promises; and what it says that it
 * brought back.
 * @param standOf comes along, because nothing from outside is there in a page.
 */
export function watchFields(standOf: (control: Element) => Stand | undefined): void {
  const tell = Reflect.get(window, 'tellTest') as ((report: FieldReport) => unknown) | undefined
  if (!tell) return
  const drawnAt = new WeakMap<Element, string>()
  const shownIn = (control: Element): Shown => ({
    where: drawnAt.get(control) ?? location.hash,
    field: control.getAttribute('data-field') ?? '',
    item: control.getAttribute('value'),
    stand: standOf(control),
  })
  const pressed = 'a, button, [type="checkbox"], [type="radio"]'
  const changed = ({ type, target }: Event) => {
    const control = target instanceof Element ? target.closest('[data-field]') : null
    // What is pressed is told before the app hears of it, and may take it from the screen.
    if (!control || control.matches(pressed) !== (type === 'click')) return
    const stand = standOf(control) ?? control.getAttribute('value') ?? true
    void tell({ kind: 'changed', shown: { ...shownIn(control), stand }, at: Date.now() })
  }
  for (const type of ['input', 'click']) addEventListener(type, changed, true)
  let said = ''
  let brought = ''
  const look = () => {
    const controls = [...document.querySelectorAll('[data-field]')]
    for (const control of controls) if (!drawnAt.has(control)) drawnAt.set(control, location.hash)
    const words = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)
    const back = words.find((one) => one.includes('teruggezet')) ?? ''
    if (back !== brought && back !== '') void tell({ kind: 'broughtBack', words: back })
    brought = back
    const now = words.join('\n')
    if (now === said) return
    said = now
    if (now.includes('Opgeslagen op dit apparaat') && !now.includes('Bezig met opslaan'))
      void tell({ kind: 'saved', all: controls.map(shownIn) })
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
}
