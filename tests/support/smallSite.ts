import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { frameNonce, policyOf } from '../../tools/contentSecurityPolicy.ts'
import { filesBelow } from '../../tools/filesBelow.ts'
import { hostFiles } from '../../tools/hosting/hostFiles.ts'
import { mediaTypes } from '../../tools/mediaTypes.ts'

const style = `<style nonce="${frameNonce}">p{margin:0}</style>`
const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policyOf(style)}" />
    ${style}
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" src="./assets/core-1.js"></script>
  </head>
  <body>
    <div id="root"><p>${'Scoor je competenties. '.repeat(200)}</p></div>
  </body>
</html>
`

/**
 * A site in the shape of a build, in a folder of its own: a file of every kind, the data of today, what hosts are told, and a worker that
 * lists it all. A build takes ten seconds, and for what servers do with files this is as good.
 */
export function smallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  // A server that runs as somebody else reads it too.
  chmodSync(folder, 0o755)
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  put('index.html', page)
  cpSync('data', join(folder, 'data'), { recursive: true, filter: (file) => !/\.md$|schema/.test(file) })
  for (const ending of Object.keys(mediaTypes).filter((one) => one !== 'html')) {
    put(`files/a.${ending}`, someOf(ending))
    put(`assets/core-1.${ending}`, someOf(ending))
  }
  for (const ending of ['js', 'css']) {
    put(`assets/core-1.${ending}.gz`, gzipSync(someOf(ending), { level: 9 }))
    put(`assets/core-1.${ending}.br`, brotliCompressSync(someOf(ending)))
  }
  put('icons/icon.png', someOf('png'))
  put('manifest.webmanifest', someOf('webmanifest'))
  put('sw.js', workerOf(folder))
  for (const [path, text] of hostFiles) put(path, text())
  return folder
}

const isText = /^(text|application\/(json|manifest))|svg/

/** Enough of it to be worth packing, the same each time but for what is packed in itself. */
function someOf(ending: string): Buffer {
  const words = Array.from({ length: 3000 }, (_, index) => `woord${(index * 7919) % 3001}`).join(' ')
  if (ending === 'json' || ending === 'webmanifest') return Buffer.from(JSON.stringify({ words }))
  return isText.test(mediaTypes[ending] ?? '') ? Buffer.from(`/* ${words} */`) : randomBytes(3000)
}

function workerOf(folder: string): string {
  const list = filesBelow(folder)
    .filter((url) => !/\.(gz|br)$/.test(url))
    .map((url) =>
      url.startsWith('assets/') ? { url, integrity: checksumOf(folder, url) } : { url, revision: '1' },
    )
  return `const files = ${JSON.stringify(list)}\n`
}

function checksumOf(folder: string, url: string): string {
  return `sha256-${createHash('sha256')
    .update(readFileSync(join(folder, url)))
    .digest('base64')}`
}
