/** What came of a press, for whoever does not see the screen. */
export interface Outcome {
  /** Where the focus is: at what was pressed, somewhere else, or at nothing at all. */
  readonly focus: 'kept' | 'moved' | 'lost'
  /** Whether there are other words on the screen than before. */
  readonly isChanged: boolean
  /** What told of it: words in a live region, a new title, another state of what was pressed. */
  readonly told: readonly string[]
}

declare global {
  interface Window {
    presses: {
      /** Whether the app itself has drawn, with nothing that is still to come. */
      readonly isDrawn: () => boolean
      /** Opens all that is folded, also what comes with that, and names what can be pressed once nothing moves. */
      readonly unfolded: () => Promise<readonly string[]>
      /** Opens all that is folded, and names what can be pressed, in the order of the page. */
      readonly names: () => readonly string[]
      /** The names of what is folded and loses the focus when it is folded or opened. */
      readonly losesFocus: () => readonly string[]
      /** Puts the focus on one of them, and listens from then on; false where it is not there, or takes no focus. */
      readonly focus: (name: string) => boolean
      /** What came of the press, once nothing has moved for a few frames. */
      readonly outcome: () => Promise<Outcome>
      /** All that can be seen, pressed or filled in now, to compare; nothing when anything was written. */
      readonly stand: () => string | undefined
      /** Whether anything was written since it was asked last. */
      readonly hasWritten: () => boolean
    }
  }
}

/** Runs in the page before the app does: what can be pressed in it, and what is seen, said and written after a press. */
export function watchPresses(): void {
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output'
  let pressed: Element | undefined
  let before = { title: '', words: '', state: '' }
  let heard: string[] = []
  let lastChange = 0
  let isWritten = false

  const wordsIn = (part: Element) => part.textContent.replaceAll(/\s+/g, ' ').trim()
  const nameOf = (button: Element) => {
    const name = button.getAttribute('aria-label') ?? wordsIn(button)
    return button.closest('dialog') ? `in the dialog: ${name}` : name
  }
  /** All that stands on the screen in words; what is drawn may come a moment later. */
  const wordsSeen = () => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && !parent.closest('svg, script, style') && isThere(parent))
        texts.push(walker.currentNode.nodeValue ?? '')
    }
    return texts.join(' ')
  }
  /** What lies below a dialog cannot be reached. */
  const within = () => document.querySelector('dialog[open]') ?? document
  const isThere = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const buttons = () => [...within().querySelectorAll('button:enabled')].filter(isThere)
  const stateOf = (button: Element) =>
    ['aria-expanded', 'aria-pressed'].map((name) => button.getAttribute(name)).join(' ')
  const stand = () => {
    const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select')
    const filled = [...fields].map(({ value, checked }) => [value, checked])
    const pressable = buttons().map((button) => [nameOf(button), stateOf(button)])
    return JSON.stringify([document.title, wordsSeen(), pressable, filled])
  }

  /** The live region that says what is in a node; not one that is switched off. */
  const regionOf = (node: Node) => {
    const region = (node instanceof Element ? node : node.parentElement)?.closest(live)
    return region?.getAttribute('aria-live') === 'off' ? undefined : region
  }
  const hear = ({ target, addedNodes }: MutationRecord) => {
    const added = [...addedNodes].flatMap((node) =>
      node instanceof Element ? [node, ...node.querySelectorAll(live)] : [],
    )
    for (const node of [target, ...added]) {
      const region = regionOf(node)
      if (region && wordsIn(region) !== '') heard.push(wordsIn(region))
    }
  }
  const changes = { childList: true, subtree: true, characterData: true }
  new MutationObserver((records) => {
    lastChange = performance.now()
    records.forEach(hear)
  }).observe(document, changes)
  for (const way of ['put', 'add', 'delete', 'clear'] as const) {
    const write: (this: IDBObjectStore, ...given: never[]) => IDBRequest = IDBObjectStore.prototype[way]
    Object.defineProperty(IDBObjectStore.prototype, way, {
      value: function (this: IDBObjectStore, ...given: never[]) {
        isWritten = true
        return write.apply(this, given)
      },
    })
  }
  // The browser asks in a window of its own.
  addEventListener('beforeprint', () => heard.push('print'))
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  /** Nothing has moved for a few frames. */
  const stillness = async () => {
    for (let still = 0; still < 4; still += 1) {
      const from = performance.now()
      await frame()
      await frame()
      if (lastChange > from) still = 0
    }
  }
  const names = () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    return buttons().map(nameOf)
  }

  window.presses = {
    isDrawn: () =>
      document.querySelector('h1')?.checkVisibility() === true &&
      document.querySelector('[data-frame-part]') === null &&
      !/^(Even geduld|Bezig met opslaan)…$|wordt geladen…$/m.test(document.body.innerText),
    unfolded: async () => {
      for (let known = -1; known !== names().length;) {
        known = names().length
        await stillness()
      }
      return names()
    },
    names,
    losesFocus: () =>
      [...document.querySelectorAll('summary')].filter(isThere).flatMap((summary) => {
        summary.focus()
        summary.click()
        summary.click()
        return document.activeElement === summary ? [] : [nameOf(summary)]
      }),
    focus: (name) => {
      pressed = buttons().find((button) => nameOf(button) === name)
      if (pressed instanceof HTMLElement) pressed.focus()
      before = { title: document.title, words: wordsSeen(), state: pressed ? stateOf(pressed) : '' }
      heard = []
      return pressed !== undefined && document.activeElement === pressed
    },
    outcome: async () => {
      await stillness()
      const { activeElement } = document
      const isLost = !activeElement || activeElement === document.body
      return {
        focus: isLost ? 'lost' : activeElement === pressed ? 'kept' : 'moved',
        isChanged: wordsSeen() !== before.words,
        told: [
          ...heard,
          ...(document.title === before.title ? [] : [document.title]),
          ...(pressed && stateOf(pressed) !== before.state ? [stateOf(pressed)] : []),
        ],
      }
    },
    stand: () => (isWritten ? undefined : stand()),
    hasWritten: () => {
      const has = isWritten
      isWritten = false
      return has
    },
  }
}
