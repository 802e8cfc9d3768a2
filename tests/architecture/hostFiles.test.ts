import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, contentSecurityPolicyHeader } from '../../tools/contentSecurityPolicy.ts'
import { apacheFile, headersFile, nginxSite } from '../../tools/hosting/hostFiles.ts'
import { cachingOf } from '../../tools/securityHeaders.ts'

describe('what hosts are told', () => {
  // After a change of the policy: npx vitest run tests/architecture/hostFiles.test.ts --update
  test('is in step with the policy for Netlify, Cloudflare and the like', async () => {
    await expect(headersFile()).toMatchFileSnapshot('../../public/_headers')
  })
  test('is in step with the policy for nginx', async () => {
    await expect(nginxSite()).toMatchFileSnapshot('../../tools/hosting/nginx.conf')
  })
  test('is in step with the policy for Apache', async () => {
    await expect(apacheFile()).toMatchFileSnapshot('../../tools/hosting/.htaccess')
  })

  test('is the whole policy in every one of them', () => {
    for (const file of ['public/_headers', 'tools/hosting/nginx.conf', 'tools/hosting/.htaccess']) {
      expect(readFileSync(file, 'utf8')).toContain(contentSecurityPolicyHeader)
    }
  })

  test('is to take nothing in, wherever a host can be told so', () => {
    expect(nginxSite()).toMatch(/limit_except GET \{\s+deny all;/)
    expect(apacheFile()).toMatch(/!\^\(GET\|HEAD\)\$\s+RewriteRule \^ - \[R=405,L\]/)
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
})

describe('the policy', () => {
  test('lets nothing in but the app’s own files', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|'none' 'self'/)
    expect(contentSecurityPolicy).toContain("default-src 'none'")
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
  })

  test('is the header without what only a header may say', () => {
    expect(contentSecurityPolicyHeader).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`)
  })
})
