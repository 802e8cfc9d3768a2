import { mediaTypes, textTypes } from '../mediaTypes.ts'
import { hashedFilesCaching, otherFilesCaching, securityHeaders } from '../securityHeaders.ts'

/**
 * `.htaccess` for Apache, in any folder. Each part asks for a module, and without it is passed over in silence: a host that lacks one
 * still serves the app, and `npm run checkup` says what is missing. What is packed beforehand (`.js.br`) has two endings: the first gives
 * the type, the second the packing. As with nginx, caching goes without `always`.
 */
export function apacheFile(): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} .${ending}`)
  const headers = securityHeaders.map(([name, value]) => `  Header always set ${name} "${value}"`)
  return `# Apache reads this file where AllowOverride All holds for the folder, and needs the modules
# headers, rewrite, mime, deflate, filter and dir: a2enmod headers rewrite deflate
Options -Indexes
DirectoryIndex index.html

${types.join('\n')}
AddCharset utf-8 .txt

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
  RewriteRule ^ - [R=405,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^ %{REQUEST_URI}.br [L]
</IfModule>
AddEncoding br .br

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
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
