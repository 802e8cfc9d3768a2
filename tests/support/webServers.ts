import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A server of somebody else's making, which serves a folder as one of the shipped files tells it. */
export interface RunningServer {
  readonly address: URL
  stop(): Promise<void>
}

/** nginx with a site or with lines of one; `{port}` stands for the port. */
export async function startNginx(site: string): Promise<RunningServer> {
  const port = await freePort()
  const work = mkdtempSync(join(tmpdir(), 'nginx-'))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${work}/${name};`,
  )
  const config = `pid ${work}/pid;
error_log ${work}/error.log;
daemon off;
master_process off;
events {}
http {
  access_log off;
  default_type application/octet-stream;
${places.join('\n')}
${site.replaceAll('{port}', String(port))}
}
`
  writeFileSync(join(work, 'nginx.conf'), config)
  return running('nginx', ['-c', join(work, 'nginx.conf'), '-e', `${work}/error.log`], { port, work })
}

const apacheModules = [
  'mpm_event',
  'authz_core',
  'dir',
  'alias',
  'autoindex',
  'mime',
  'filter',
  'deflate',
  'headers',
  'rewrite',
]
const apacheModuleFolder = '/usr/lib/apache2/modules'

/**
 * Apache that serves a folder at a path of its own and does as `.htaccess` in it says. The server's own settings are the least helpful that
 * a host can have: it lists folders, knows no types, and has another page for a folder.
 */
export async function startApache(folder: string, path: string): Promise<RunningServer> {
  const port = await freePort()
  const work = mkdtempSync(join(tmpdir(), 'apache-'))
  mkdirSync(join(work, 'empty'))
  writeFileSync(join(work, 'mime.types'), '')
  const modules = apacheModules.map(
    (name) => `LoadModule ${name}_module ${apacheModuleFolder}/mod_${name}.so`,
  )
  const config = `${modules.join('\n')}
ServerRoot ${work}
ServerName localhost
PidFile ${work}/pid
ErrorLog ${work}/error.log
Listen 127.0.0.1:${port}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig ${work}/mime.types
DocumentRoot ${path === '/' ? folder : `${work}/empty`}
DirectoryIndex default.htm
${path === '/' ? '' : `Alias ${path.slice(0, -1)} ${folder}`}
<Directory ${folder}>
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`
  writeFileSync(join(work, 'apache.conf'), config)
  return running('apache2', ['-X', '-f', join(work, 'apache.conf')], { port, work })
}

/** Caddy as a `Caddyfile` says; `{port}` stands for the port. */
export async function startCaddy(caddyfile: string): Promise<RunningServer> {
  const port = await freePort()
  const work = mkdtempSync(join(tmpdir(), 'caddy-'))
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${caddyfile.replaceAll('{port}', String(port))}`)
  return running('caddy', ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], {
    port,
    work,
  })
}

interface Place {
  readonly port: number
  readonly work: string
}

/** @throws with what the program said, when it ends instead of listening. */
async function running(
  program: string,
  args: readonly string[],
  { port, work }: Place,
): Promise<RunningServer> {
  const path = ['/usr/sbin', '/usr/local/sbin', process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH: path, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work }
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(String(piece)))
  const end = new Promise<void>((resolve) => child.on('close', () => resolve()))
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${program} did not start: ${said.join('')}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    address: new URL(`http://localhost:${port}/`),
    stop: async () => {
      child.kill('SIGKILL')
      await end
      rmSync(work, { recursive: true, force: true })
    },
  }
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => resolve(false))
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
