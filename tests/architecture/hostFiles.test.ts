import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicyHeader, headerBeside, policyOf } from '../../tools/contentSecurityPolicy.ts'
import { hostFiles } from '../../tools/hosting/hostFiles.ts'
import { endingOf, mediaTypes } from '../../tools/mediaTypes.ts'
import { cachingOf, securityHeaders } from '../../tools/securityHeaders.ts'

/** What tells a server about headers; the others are a page, a mark, and how to put one of these in a container. */
const tellers = [...hostFiles].flatMap(([path, text]) =>
  /404|nojekyll|Containerfile/.test(path) ? [] : [[path, text()] as const],
)

// What nginx, Apache and Caddy make of them is tried out in tests/tools/hosting.test.ts.
describe('what hosts are told', () => {
  test.each(tellers)('is every header, in %s', (_path, text) => {
    for (const [name, value] of securityHeaders) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    expect(text).toContain(contentSecurityPolicyHeader)
  })

  // IIS reads no file with a fault in it, and there is none here to try.
  test('is well-formed for IIS, with each type and header taken away before it is added', () => {
    const [, text = ''] = tellers.find(([path]) => path === 'web.config') ?? []
    expect(tagFaults(text)).toEqual([])
    for (const [name] of securityHeaders)
      expect(text.indexOf(`<remove name="${name}" />`)).toBeLessThan(text.indexOf(`<add name="${name}"`))
    for (const ending of Object.keys(mediaTypes))
      expect(text).toMatch(
        new RegExp(`<remove fileExtension=".${ending}" />\\s+<mimeMap fileExtension=".${ending}"`),
      )
  })

  // With two rules that fit a file, some of these hosts send both.
  test('is said once for each file, where rules add up', () => {
    const rules = (hostFiles.get('_headers')?.() ?? '').split(/\n(?=\/)/)
    const names = rules.flatMap((rule) => rule.match(/^ {2}[\w-]+(?=:)/gm) ?? [])
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual(['/*', '/assets/*'])
    expect(new Set(names).size).toBe(names.length)
  })

  test('keeps for ever only what has its hash in its name', () => {
    expect(cachingOf('/assets/index-abc.js')).toContain('immutable')
    for (const path of [
      '/',
      '/index.html',
      '/sw.js',
      '/manifest.webmanifest',
      '/data/catalogue.json',
      '/boot.js',
    ]) {
      expect(cachingOf(path)).toBe('no-cache')
    }
  })

  test('is a page of its own for what is missing, which the policy allows', () => {
    const page = hostFiles.get('404.html')?.() ?? ''
    expect(page).not.toMatch(/<style|<script| style=| on\w+=|id="root"/)
  })
})

test('the ending of a name is what stands behind its last dot', () => {
  expect(endingOf('assets/a-1.b.js')).toBe('js')
  expect(endingOf('a.b/c')).toBe('')
})

describe('the policy', () => {
  const page = '<title></title>\n<style nonce="groeispiegel-frame">p {\n}</style><body></body>'
  const own = policyOf(page)

  test.each([own, contentSecurityPolicyHeader])('lets nothing in but the app’s own files: %s', (policy) => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|'none' 'self'/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'")
  })

  test('knows the one style in the page by what it says, and the header by its name', () => {
    const checksum = createHash('sha256').update('p {\n}').digest('base64')
    expect(own).toContain(`style-src 'self' 'sha256-${checksum}';`)
    expect(policyOf('<body></body>')).toContain("style-src 'self';")
    expect(contentSecurityPolicyHeader).toContain("style-src 'self' 'nonce-groeispiegel-frame';")
  })

  test('of the header is that of the page with what only a header may say, for a build of before too', () => {
    expect(headerBeside(own)).toBe(contentSecurityPolicyHeader)
    expect(headerBeside("style-src 'self'")).toBe("style-src 'self'; frame-ancestors 'none'")
  })
})

/** Tags that are not closed, or close what is not open. */
function tagFaults(xml: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [, closing, name = '', own] of xml.matchAll(/<(\/?)([\w.]+)(?:\s+\w+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) faults.push(`</${name}>`)
    } else if (!own) open.push(name)
  }
  // Of what is written, nothing but tags and blanks: `<` in a value or a loose word would be left over.
  const rest = xml.replaceAll(/<\/?[\w.]+(?:\s+\w+="[^"<&]*")*\s*\/?>|<\?xml [^?]*\?>/g, '').trim()
  return [...faults, ...open, ...(rest === '' ? [] : [rest])]
}
