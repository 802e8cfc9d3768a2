import { hashedFilesCaching, otherFilesCaching, securityHeaders } from '../securityHeaders.ts'

/** What is worth packing on the way; fonts and pictures are packed already. */
const packed =
  'text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml'

/** `_headers` for Netlify, Cloudflare Pages and hosts like them; it goes along in the build. */
export function headersFile(): string {
  const everywhere = securityHeaders.map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...everywhere,
    `  Cache-Control: ${otherFilesCaching}`,
    '',
    '/assets/*',
    '  ! Cache-Control',
    `  Cache-Control: ${hashedFilesCaching}`,
    '',
  ].join('\n')
}

/**
 * A site for nginx. All headers stand in one place, because a `location` with its own would drop the others. Only what is
 * found is kept: a 404 that is kept for a year would stay one. Nothing is ever sent to the site, so all but asking is refused.
 */
export function nginxSite(): string {
  const headers = securityHeaders.map(([name, value]) => `  add_header ${name} "${value}" always;`)
  return `map $uri $groeispiegel_caching {
  default "${otherFilesCaching}";
  ~/assets/ "${hashedFilesCaching}";
}

server {
  listen 443 ssl;
  server_name groeispiegel.example;
  root /var/www/groeispiegel;
  index index.html;

  include mime.types;
  types {
    application/manifest+json webmanifest;
  }
  gzip on;
  gzip_types ${packed};

${headers.join('\n')}
  add_header Cache-Control $groeispiegel_caching;

  location / {
    limit_except GET {
      deny all;
    }
    try_files $uri $uri/ =404;
  }
}
`
}

/**
 * `.htaccess` for Apache with mod_headers, mod_rewrite and mod_deflate. As with nginx, `always` would keep a missing file missing for a year.
 */
export function apacheFile(): string {
  const headers = securityHeaders.map(([name, value]) => `  Header always set ${name} "${value}"`)
  return `DirectoryIndex index.html
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
  RewriteRule ^ - [R=405,L]
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${packed}
</IfModule>

<IfModule mod_headers.c>
${headers.join('\n')}
  Header set Cache-Control "${otherFilesCaching}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${hashedFilesCaching}"
  </If>
</IfModule>
`
}
