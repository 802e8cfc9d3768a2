import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What a server said, byte for byte. */
export interface Answer {
  readonly type: 'Answer'
  readonly status: number
  /** By name in small letters; one that was sent twice has both values, with a comma between them. */
  readonly headers: ReadonlyMap<string, string>
  /** As they came over the line, packed or not. */
  readonly bytes: Buffer
}

export interface NoAnswer {
  readonly type: 'NoAnswer'
  readonly why: string
}

export interface Question {
  readonly method?: 'GET' | 'POST'
  /** The packings that are taken, as in Accept-Encoding (RFC 9110, 12.5.3). */
  readonly packings?: string
}

/** As browsers do; many at once would be taken for an attack. */
const connections = { keepAlive: true, maxSockets: 6 }
const over = {
  'http:': { request: requestHttp, agent: new HttpAgent(connections) },
  'https:': { request: requestHttps, agent: new HttpsAgent(connections) },
}

const patienceMs = 30_000

/** Asks a server for one address, over http or https. Follows no redirect and unpacks nothing. Never fails in another way. */
export async function ask(
  address: URL,
  { method = 'GET', packings = 'gzip, br' }: Question = {},
): Promise<Answer | NoAnswer> {
  const { request, agent } = address.protocol === 'https:' ? over['https:'] : over['http:']
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { 'Accept-Encoding': packings }
      const signal = AbortSignal.timeout(patienceMs)
      request(address, { method, headers, agent, signal }, resolve).on('error', reject).end()
    })
    return await wholeAnswer(response)
  } catch (error) {
    return { type: 'NoAnswer', why: error instanceof Error ? error.message : String(error) }
  }
}

/** @throws when the connection breaks before all of it has come. */
async function wholeAnswer(response: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  for await (const piece of response) if (Buffer.isBuffer(piece)) pieces.push(piece)
  const headers = Object.entries(response.headersDistinct).map(
    ([name, values]) => [name, (values ?? []).join(', ')] as const,
  )
  return {
    type: 'Answer',
    status: response.statusCode ?? 0,
    headers: new Map(headers),
    bytes: Buffer.concat(pieces),
  }
}

/** What was packed on the way as it is; nothing when it cannot be unpacked. */
export function unpacked({ headers, bytes }: Answer): Buffer | undefined {
  try {
    switch (headers.get('content-encoding')) {
      case undefined:
      case 'identity':
        return bytes
      case 'gzip':
        return gunzipSync(bytes)
      case 'br':
        return brotliDecompressSync(bytes)
      default:
        return undefined
    }
  } catch {
    return undefined
  }
}

/** The text of an answer, unpacked; empty when it cannot be. */
export function textOf(answer: Answer): string {
  return unpacked(answer)?.toString('utf8') ?? ''
}
