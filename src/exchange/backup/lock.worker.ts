import { encryptWithPassphrase } from '../age/encryptWithPassphrase'
import type { WorkerFailure } from '../../lib/callWorker'
import type { WorkerMessage } from '../runWorker'

export interface LockTask {
  readonly text: string
  readonly passphrase: string
}

export type LockAnswer = { readonly type: 'Locked'; readonly text: string } | WorkerFailure

addEventListener('message', ({ data }: MessageEvent<LockTask>) => {
  void answer(data).then((message) => postMessage(message))
})

async function answer({ text, passphrase }: LockTask): Promise<WorkerMessage<LockAnswer>> {
  try {
    const locked = await encryptWithPassphrase(new TextEncoder().encode(text), passphrase)
    const armored = new TextDecoder().decode(new Uint8Array(locked))
    return { type: 'Done', answer: { type: 'Locked', text: armored } }
  } catch (error) {
    return { type: 'Done', answer: { type: 'WorkerFailed', detail: String(error) } }
  }
}
