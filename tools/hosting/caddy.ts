import { mediaTypes } from '../mediaTypes.ts'
import { hashedFilesCaching, otherFilesCaching, securityHeaders } from '../securityHeaders.ts'

/**
 * `Caddyfile`: the rules once, for a site of its own or a folder of one. Caddy gets a certificate, redirects to https and speaks http2 by
 * itself, and knows all types but that of the manifest. That one is deferred until it is packed, because Caddy packs no such type.
 */
export function caddyFile(): string {
  const headers = securityHeaders.map(([name, value]) => `\t\t\t${name} "${value}"`)
  return `# Put your own name in the place of groeispiegel.example, and the files in /var/www/groeispiegel.
(groeispiegel) {
	route {
		root * /var/www/groeispiegel
		header {
${headers.join('\n')}
			Cache-Control "${otherFilesCaching}"
		}
		@hashed {
			path /assets/*
			file
		}
		header @hashed Cache-Control "${hashedFilesCaching}"
		@manifest path *.webmanifest
		header @manifest {
			Content-Type ${mediaTypes['webmanifest'] ?? ''}
			defer
		}
		@writing not method GET HEAD
		respond @writing 405
		encode {
			gzip 9
		}
		file_server {
			precompressed br gzip
		}
	}
}

groeispiegel.example {
	import groeispiegel

	# As a folder of this site, these lines instead of the one above:
	# redir /groeispiegel /groeispiegel/ permanent
	# handle_path /groeispiegel/* {
	#	import groeispiegel
	# }
}
`
}
