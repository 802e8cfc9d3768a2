/** What a part of the page is to whoever hears it: its words without those that are only drawn. */
export function heardIn(part: Element): string {
  const copy = part.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const drawn of copy.querySelectorAll('[aria-hidden="true"]')) drawn.remove()
  return copy.textContent.replaceAll(/\s+/g, ' ').trim()
}
