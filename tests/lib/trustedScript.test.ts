// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  location.href = 'https://example.org/map/groeispiegel/#/groei'
})

test('the app’s own scripts pass, by their whole address', async () => {
  const { trustedScript } = await import('../../src/lib/trustedScript.ts')
  expect(trustedScript('sw.js')).toBe('https://example.org/map/groeispiegel/sw.js')
  expect(trustedScript('https://example.org/map/groeispiegel/assets/a.js')).toBe(
    'https://example.org/map/groeispiegel/assets/a.js',
  )
})

test.each([
  'https://elders.example/map/groeispiegel/a.js',
  '//elders.example/a.js',
  '/map/ander/a.js',
  '../a.js',
  'assets/../../a.js',
  'data:text/javascript,alert(1)',
  'blob:https://example.org/1',
])('%s does not pass', async (address) => {
  const { trustedScript } = await import('../../src/lib/trustedScript.ts')
  expect(() => trustedScript(address)).toThrow('is no script of this app')
})

test('the page makes its one policy once, and its verdict is what counts', async () => {
  const policies: string[] = []
  const createPolicy = (name: string, rules: { createScriptURL: (address: string) => string }) => {
    policies.push(name)
    return { createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` }
  }
  vi.stubGlobal('trustedTypes', { createPolicy })
  const { trustedScript } = await import('../../src/lib/trustedScript.ts')
  expect(trustedScript('sw.js')).toBe('trusted https://example.org/map/groeispiegel/sw.js')
  expect(trustedScript('a.js')).toContain('trusted')
  expect(policies).toEqual(['groeispiegel'])
})
