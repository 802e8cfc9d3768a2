import type { Rolldown } from 'vite'

/** What is fetched ahead and drawn later at a touch. */
const fetchedAhead = ['Radar']

/**
 * What stands at the head of a chunk: a browser that knows this line compiles the whole of it when it is fetched, behind the page,
 * and not function by function while somebody waits for a chart. Source: V8's explicit compile hints.
 */
export function compiledWhole({ name }: Pick<Rolldown.RenderedChunk, 'name'>): string {
  return fetchedAhead.includes(name) ? '//# allFunctionsCalledOnLoad' : ''
}
