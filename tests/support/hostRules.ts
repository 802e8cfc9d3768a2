import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startApache, startCaddy, startNginx, type RunningServer } from './webServers.ts'

/** A server with one of the shipped files. */
export interface Host {
  readonly name: string
  readonly program: string
  /** The file in the build that tells it. */
  readonly file: string
  /** Below which path it serves the site, with a slash at both ends. */
  readonly path: string
  /** Serves a folder as this text of the file says. The address is that of the server, not of the folder in it. */
  readonly start: (folder: string, text: string) => Promise<RunningServer>
  /** What is no rule about files, or makes no difference to who asks. */
  readonly idle: RegExp
  /** Which finding tells that a line is gone; `$1` is what its brackets caught. */
  readonly tells: readonly (readonly [line: RegExp, what: string])[]
}

const here = '/var/www/groeispiegel'

const nginx = {
  program: 'nginx',
  // Where nothing lies packed beforehand, nginx packs by itself; no browser reads a colour profile.
  idle: /^(server|location|types|[}#]|listen|access_log|error_log|return|gzip_static|root|\S+ icc;)/,
  tells: [
    [/^add_header Cache-Control "no-cache"/, 'All else is asked for each time'],
    [/^add_header Cache-Control "public/, 'What is in assets/ is kept'],
    [/^add_header (\S+)/, 'The header $1,'],
    [/^charset /, 'The type of .txt:'],
    [/^gzip on/, 'Text is packed'],
    [/^gzip_types/, 'Text is packed'],
    [/^gzip_comp_level/, 'It is packed as well'],
    [/^gzip_vary/, 'says that it depends on who asks'],
    [/^\S+\/\S+ (\w+);/, 'The type of .$1:'],
  ],
} as const

export const hosts: readonly Host[] = [
  {
    ...nginx,
    name: 'nginx',
    file: 'hosting/nginx-container.conf',
    path: '/',
    start: async (folder, text) =>
      startNginx(
        text
          .replace('listen 8080 default_server', 'listen 127.0.0.1:{port}')
          .replaceAll(here, folder)
          .replaceAll(/\/dev\/std\w+/g, '/dev/null'),
      ),
  },
  {
    ...nginx,
    name: 'nginx, in a folder',
    file: 'hosting/nginx-folder.conf',
    path: '/groeispiegel/',
    start: async (folder, text) =>
      withFolder(folder, async (root) =>
        startNginx(`server {\nlisten 127.0.0.1:{port};\n${text.replaceAll('/var/www', root)}\n}`),
      ),
  },
  ...(['/', '/spiegel/'] as const).map((path) => ({
    name: path === '/' ? 'Apache' : 'Apache, in a folder',
    program: 'apache2',
    file: '.htaccess',
    path,
    start: async (folder: string, text: string) => {
      writeFileSync(join(folder, '.htaccess'), text)
      return startApache(folder, path)
    },
    // What lies packed beforehand saves a server work; no browser reads a colour profile.
    idle: /^(#|<|RewriteCond %\{(HTTP|REQUEST_FILENAME)|RewriteRule \^ %|AddType \S+ \.icc)/,
    tells: [
      [/^Options/, 'A folder does not list'],
      [/^DirectoryIndex/, 'no site'],
      [/^AddCharset/, 'The type of .txt:'],
      [/^AddType \S+ \.(\w+)/, 'The type of .$1:'],
      [/^AddEncoding/, 'is whole'],
      [/^RewriteEngine/, 'Nothing can be sent'],
      [/^RewriteCond %\{REQUEST_METHOD\}/, 'no site'],
      [/^RewriteRule \^ -/, 'Nothing can be sent'],
      [/^AddOutputFilterByType/, 'Text is packed'],
      [/^Header set Cache-Control "no-cache"/, 'All else is asked for each time'],
      [/^Header set Cache-Control "public/, 'What is in assets/ is kept'],
      [/^Header always set (\S+)/, 'The header $1,'],
    ] as const,
  })),
  ...(['/', '/groeispiegel/'] as const).map((path) => ({
    name: path === '/' ? 'Caddy' : 'Caddy, in a folder',
    program: 'caddy',
    file: 'hosting/Caddyfile',
    path,
    start: async (folder: string, text: string) => startCaddy(caddySite(folder, text, path)),
    idle: /^([({}#@]|groeispiegel\.example|route|import|header \{|Content-Type|file_server|encode|precompressed|root|path )/,
    tells: [
      [/^file$/, 'That a file is missing is not kept'],
      [/^header @hashed/, 'What is in assets/ is kept'],
      [/^header @manifest/, 'The type of .webmanifest:'],
      [/^defer/, 'Text is packed'],
      [/^respond/, 'Nothing can be sent'],
      [/^gzip/, 'Text is packed'],
      [/^Cache-Control/, 'All else is asked for each time'],
      [/^(\S+) "/, 'The header $1,'],
    ] as const,
  })),
]

/** In a folder, the lines that the file has ready for that take the place of the one above them. */
function caddySite(folder: string, text: string, path: string): string {
  const site = text.replace('groeispiegel.example {', 'http://localhost:{port} {').replaceAll(here, folder)
  return path === '/'
    ? site
    : site
        .replace(/^\timport groeispiegel$/m, '')
        .replaceAll(/^(\t# )(redir|handle_path|})|^\t#(\timport)/gm, '\t$2$3')
}

/** The site below a folder of that name, as the file has it. */
async function withFolder(
  folder: string,
  start: (root: string) => Promise<RunningServer>,
): Promise<RunningServer> {
  const root = `${folder}-root`
  cpSync(folder, join(root, 'groeispiegel'), { recursive: true })
  const server = await start(root)
  return {
    ...server,
    stop: async () => {
      await server.stop()
      rmSync(root, { recursive: true })
    },
  }
}

/** A rule of a shipped file: the file without it, wherever in it that stands, and which finding is to tell. */
export interface Rule {
  readonly line: string
  readonly without: string
  /** Nothing when nobody thought of this line. */
  readonly what: string | undefined
}

export function rulesOf(host: Host, text: string): readonly Rule[] {
  const lines = text.split('\n')
  const rules = new Set(
    lines.map((line) => line.trim()).filter((line) => line !== '' && !host.idle.test(line)),
  )
  return [...rules].map((line) => {
    const teller = host.tells.find(([pattern]) => pattern.test(line))
    return {
      line,
      without: withoutRule(lines, line).join('\n'),
      what: teller && line.replace(new RegExp(`${teller[0].source}.*`), teller[1]),
    }
  })
}

/** Without each line that says this; what opens a block goes with all of it. */
function withoutRule(lines: readonly string[], rule: string): readonly string[] {
  let closing: string | undefined
  return lines.filter((line) => {
    if (closing !== undefined) {
      if (line === closing) closing = undefined
      return false
    }
    if (line.trim() !== rule) return true
    if (rule.endsWith('{')) closing = line.replace(/\S.*/, '}')
    return false
  })
}

export function shippedText(folder: string, { file }: Host): string {
  return readFileSync(join(folder, file), 'utf8')
}
