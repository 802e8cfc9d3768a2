import { apacheFile } from './apache.ts'
import { caddyFile } from './caddy.ts'
import { containerFile } from './container.ts'
import { headersFile } from './headersFile.ts'
import { iisFile } from './iis.ts'
import { nginxContainer, nginxFolder, nginxSite } from './nginx.ts'
import { notFoundPage } from './notFoundPage.ts'

/** What servers read from the folder that they serve, and from elsewhere (`hosting/`), by path in the build. */
export const hostFiles: ReadonlyMap<string, () => string> = new Map([
  ['_headers', headersFile],
  ['.htaccess', apacheFile],
  // GitHub Pages passes a folder with this file on as it is.
  ['.nojekyll', () => ''],
  ['404.html', () => notFoundPage],
  ['web.config', iisFile],
  ['hosting/Caddyfile', caddyFile],
  ['hosting/Containerfile', containerFile],
  ['hosting/nginx.conf', nginxSite],
  ['hosting/nginx-container.conf', nginxContainer],
  ['hosting/nginx-folder.conf', nginxFolder],
])
