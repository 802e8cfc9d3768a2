import type { Plugin } from 'vite'
import { cachingOf, securityHeaders } from './securityHeaders.ts'

/** Lets the preview server send what a well set up host sends, so that the browser tests meet the real policy. */
export function previewHeaders(): Plugin {
  return {
    name: 'groeispiegel:preview-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of securityHeaders) response.setHeader(name, value)
        response.setHeader('Cache-Control', cachingOf(pathname))
        next()
      })
    },
  }
}
