/** The list with this in it, or without. */
export function toggled<Item>(list: readonly Item[], item: Item, on: boolean): Item[] {
  const others = list.filter((one) => one !== item)
  return on ? [...others, item] : others
}
