import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { expect, test } from 'vitest'
import { ask } from '../../tools/checkup/ask.ts'
import { nginxSite } from '../../tools/hosting/nginx.ts'
import { hasWebServer } from '../../tools/webServers.mjs'
import { freePort, startNginx } from '../support/webServers.ts'

const certifier = 'openssl'
const hasPrograms = hasWebServer('nginx') && hasWebServer(certifier)

// What it says of files is tried out in hosting.test.ts.
test.skipIf(!hasPrograms)(
  'nginx starts with the site as it is, once it has a name, a certificate and the files',
  async () => {
    const work = mkdtempSync(join(tmpdir(), 'certificate-'))
    const port = await freePort()
    const { certificate, key } = makeCertificate(work)
    const server = await startNginx(
      nginxSite()
        .replaceAll(/^ *listen \[::\].*\n/gm, '')
        .replace('listen 80;', 'listen 127.0.0.1:{port};')
        .replace('listen 443 ', `listen 127.0.0.1:${port} `)
        .replaceAll('groeispiegel.example;', 'localhost;')
        .replace(/ssl_certificate .*/, `ssl_certificate ${certificate};`)
        .replace(/ssl_certificate_key .*/, `ssl_certificate_key ${key};`)
        .replaceAll('/var/www/groeispiegel', join(process.cwd(), 'public')),
    )
    try {
      const plain = await ask(new URL('icon.svg', server.address))
      expect(plain).toMatchObject({ status: 301 })
      expect(plain.type === 'Answer' && plain.headers.get('location')).toBe('https://localhost/icon.svg')
      const ca = readFileSync(certificate)
      expect(await statusOf(port, ca)).toBe(200)
      expect(await protocolOf(port, ca)).toBe('h2')
    } finally {
      await server.stop()
      rmSync(work, { recursive: true })
    }
  },
)

function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync(certifier, ['req', ...kind, ...subject, '-keyout', key, '-out', certificate], {
    stdio: 'pipe',
  })
  return { certificate, key }
}

async function statusOf(port: number, ca: Buffer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path: '/icon.svg', ca, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

async function protocolOf(port: number, ca: Buffer): Promise<string | false | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host: 'localhost', port, ca, servername: 'localhost', ALPNProtocols: ['h2'] },
      () => {
        socket.destroy()
        resolve(socket.alpnProtocol)
      },
    )
    socket.on('error', reject)
  })
}
