import { stopCopies } from './secondCopy/copyDemand'

/** What one tab tells the others. */
type Message = { readonly type: 'Erasing' | 'Erased' }

/** Tells the other tabs that everything is being erased, or was. */
export function tellTabs(type: Message['type']): void {
  channel().postMessage({ type } satisfies Message)
}

/** Calls the listener when another tab has erased everything; the answer ends that. */
export function onErased(listener: () => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || !data || !('type' in data)) return
    if (data.type === 'Erasing') stopCopies()
    if (data.type === 'Erased') listener()
  }
  const heard = channel()
  heard.addEventListener('message', hear)
  return () => heard.removeEventListener('message', hear)
}

let shared: BroadcastChannel | undefined

/** One for the whole tab, because a tab's second channel would hear its own message. */
function channel(): BroadcastChannel {
  shared ??= new BroadcastChannel('groeispiegel')
  return shared
}
