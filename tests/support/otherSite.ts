import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from '@playwright/test'
import { shareAddress, shareField } from '../../src/exchange/handover/sharing'

/** A file that a site makes by itself. */
export interface MadeFile {
  readonly name: string
  readonly text: string
  /** Spaces behind the text, to make it large. */
  readonly padding?: number
}

/**
 * Opens a page of another site, which sends files to the share address of the app as soon as it has loaded: no tap, no share. To a
 * browser `127.0.0.1` is another site than `localhost`.
 * @returns the page, which has been led to the app.
 */
export async function siteSends(
  context: BrowserContext,
  app: string,
  files: readonly MadeFile[],
): Promise<Page> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageWith(app, files))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const page = await context.newPage()
  const answer = page.waitForResponse((response) => response.url() === app + shareAddress)
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' })
  await answer
  await page.waitForURL((url) => url.href.startsWith(app))
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return page
}

function pageWith(app: string, files: readonly MadeFile[]): string {
  const made = JSON.stringify(files).replaceAll('<', '\\u003c')
  return `<!doctype html><title>Elders</title>
    <form method="post" enctype="multipart/form-data" action="${app}${shareAddress}">
      <input type="file" name="${shareField}" multiple>
    </form>
    <script>
      const parcel = new DataTransfer()
      for (const { name, text, padding = 0 } of ${made})
        parcel.items.add(new File([text, ' '.repeat(padding)], name, { type: 'application/json' }))
      document.querySelector('input').files = parcel.files
      document.querySelector('form').submit()
    </script>`
}
