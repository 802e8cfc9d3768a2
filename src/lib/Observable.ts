/**
 * A value that says so when it becomes another one. `get` and `subscribe` can be handed on bare, as React's
 * `useSyncExternalStore` takes them.
 */
export class Observable<Value> {
  readonly #listeners = new Set<() => void>()
  readonly #whileObserved: (() => () => void) | undefined
  #stop: (() => void) | undefined
  #value: Value

  /** @param whileObserved begins with the first listener; what it answers is called when the last one has gone. */
  constructor(value: Value, whileObserved?: () => () => void) {
    this.#value = value
    this.#whileObserved = whileObserved
  }

  readonly get = (): Value => this.#value

  readonly set = (value: Value): void => {
    if (Object.is(value, this.#value)) return
    this.#value = value
    this.#listeners.forEach((listener) => listener())
  }

  /** Calls the listener after each change, until the answer is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#stop = this.#whileObserved?.()
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#stop?.()
    }
  }
}
