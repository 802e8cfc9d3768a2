import { mediaTypes, textTypes } from '../mediaTypes.ts'
import { hashedFilesCaching, otherFilesCaching, securityHeaders } from '../securityHeaders.ts'

/** A site of its own, over https, for Debian's `/etc/nginx/sites-enabled/`. */
export function nginxSite(): string {
  return `# Put your own name in the place of groeispiegel.example, and the files in /var/www/groeispiegel.
server {
  listen 80;
  listen [::]:80;
  server_name groeispiegel.example;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name groeispiegel.example;
  ssl_certificate /etc/letsencrypt/live/groeispiegel.example/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/groeispiegel.example/privkey.pem;

${locations('/', '/var/www/groeispiegel')}
}
`
}

/** A folder of a site that is there already: lines for inside its `server`. */
export function nginxFolder(): string {
  return `# The files go to /var/www/groeispiegel; these lines go inside the server { } that you have, for instance with
# include /etc/nginx/nginx-folder.conf;
location = /groeispiegel {
  return 301 /groeispiegel/;
}

${locations('/groeispiegel/', '/var/www').replaceAll(/^ {2}/gm, '')}
`
}

/** What runs inside the container: without a certificate, because that is with whatever stands before it. */
export function nginxContainer(): string {
  return `server {
  listen 8080 default_server;
  access_log /dev/stdout;
  error_log /dev/stderr;

${locations('/', '/var/www/groeispiegel')}
}
`
}

/**
 * One for what has its hash in its name and one for the rest. Both hold everything, because a `location` with headers of its own
 * drops those of its `server`.
 */
function locations(folder: string, root: string): string {
  return [
    location(folder, root, otherFilesCaching),
    location(`${folder}assets/`, root, hashedFilesCaching),
  ].join('\n\n')
}

/**
 * `always` sends a header with a 404 as well. For caching it is left out: a 404 that is kept for a year would stay one. Of itself nginx
 * refuses all but asking for a file, says 404 where there is none, and lists no folder.
 */
function location(path: string, root: string, caching: string): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `      ${type} ${ending};`)
  const headers = securityHeaders.map(([name, value]) => `    add_header ${name} "${value}" always;`)
  return `  location ${path} {
    root ${root};
    charset utf-8;
    types {
${types.join('\n')}
    }

    gzip on;
    gzip_comp_level 6;
    gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};
    gzip_vary on;
    gzip_static on;
    # With the package libnginx-mod-http-brotli-static, a tenth smaller still:
    # brotli_static on;

${headers.join('\n')}
    add_header Cache-Control "${caching}";
  }`
}
