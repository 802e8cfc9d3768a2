/** One choice of the form, as its setting needs it. */
export interface Choice<Value> {
  readonly value: Value
  readonly onChange: (value: Value) => void
}
