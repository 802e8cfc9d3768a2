import type { Tab } from './Tab'

/** The name under which WebDriver hands over an element, from the standard: https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** How long a script in the page may take, in milliseconds. */
const timeoutMs = 60_000

/**
 * Opens a browser through a W3C WebDriver that listens at an address.
 * @param options what the standard calls capabilities.
 */
export async function webDriverTab(driver: string, options: object): Promise<Tab> {
  const { sessionId } = await asks<{ sessionId: string }>(driver, 'POST', '/session', {
    capabilities: { alwaysMatch: { ...options, timeouts: { script: timeoutMs, pageLoad: timeoutMs } } },
  })
  const command = <T>(path: string, body: object) =>
    asks<T>(driver, 'POST', `/session/${sessionId}${path}`, body)
  const find = async (selector: string) => {
    const element = await command<Record<string, string>>('/element', {
      using: 'css selector',
      value: selector,
    })
    return `/element/${element[elementKey]}`
  }
  const type = async (selector: string, text: string) =>
    command<void>(`${await find(selector)}/value`, { text })
  return {
    goto: (address) => command('/url', { url: address }),
    run: async (inPage, argument) => {
      const { answer, failure } = await command<{
        answer: Awaited<ReturnType<typeof inPage>>
        failure?: string
      }>('/execute/async', { script: script(String(inPage)), args: [argument] })
      if (failure !== undefined) throw new Error(failure)
      return answer
    },
    click: async (selector) => command(`${await find(selector)}/click`, {}),
    type,
    upload: type,
    close: () => asks(driver, 'DELETE', `/session/${sessionId}`),
  }
}

/** Calls back with what the function answers, or why it did not. */
function script(inPage: string): string {
  return `const [argument, done] = arguments
    Promise.resolve(argument).then(${inPage}).then((answer) => done({ answer }), (failure) => done({ failure: String(failure) }))`
}

async function asks<T>(driver: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${path}: ${value.error}, ${value.message}`)
  return value
}
