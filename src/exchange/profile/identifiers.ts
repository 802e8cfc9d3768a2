/** Made once for this project, so that the same profile has the same identifiers wherever it goes out. */
const namespace = '5f0c9a52-6f0e-4d4b-9d0e-3f6f2f7a7c11'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** The UUID that belongs to a name in a name space, always the same one (version 5; RFC 9562, 5.5). */
export async function uuid5(name: string, within: string = namespace): Promise<string> {
  const space = within.replaceAll('-', '').match(/../g) ?? []
  const bytes = [...space.map((pair) => Number.parseInt(pair, 16)), ...new TextEncoder().encode(name)]
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array(bytes))).slice(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** What has an identifier of its own in a framework. */
type Kind =
  'document' | 'cluster' | 'competency' | 'taskGroup' | 'task' | 'concept' | 'association' | 'rubric'

/** The one that an item came with, where it is one, or the one that belongs to its kind and id. */
export async function identifierOf(
  profile: string,
  kind: Kind,
  item: { readonly id: string; readonly identifier?: string | undefined },
): Promise<string> {
  const { identifier = '' } = item
  return uuidPattern.test(identifier) ? identifier.toLowerCase() : uuid5(`${profile}/${kind}/${item.id}`)
}

/** What has to be kept of an identifier: nothing of one that would be made again. */
export async function kept(
  identifier: string,
  ...[profile, kind, item]: Parameters<typeof identifierOf>
): Promise<{ readonly identifier?: string }> {
  const own = await identifierOf(profile, kind, { id: item.id })
  return own === identifier ? {} : { identifier }
}

/** An id after what somebody wrote: as it is where it can be one, else "Cluster A" is cluster-a. Empty where nothing is left of it. */
export function idFrom(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare.replaceAll(/[^a-z0-9.]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '')
}

/** Ids of which none comes twice: the second `a` is `a-2`. */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return ids.map((id) => {
    let [free, count] = [id, 1]
    while (taken.has(free)) free = `${id}-${(count += 1)}`
    taken.add(free)
    return free
  })
}
