import { createServer } from 'node:net'
import { ensureInstalled } from './install.mjs'

const usualPort = 4173

// A browser knows `localhost` by either kind of number.
const hosts = ['127.0.0.1', '::1']

const port = askedPort(process.argv.slice(2))
if (port === undefined) stop('Give the port as a number: npm start -- --port 4180')
// Before the build: that takes half a minute.
if (!(await isFree(port)))
  stop(`Port ${port} is in use by another program. Choose another one: npm start -- --port ${port + 7}`)

ensureInstalled()

// Only now is there a Vite to import.
const { build, preview } = await import('vite')

await build({ logLevel: 'warn' })
try {
  await preview({ logLevel: 'warn', preview: { port } })
} catch (error) {
  stop(`The site could not be served: ${String(error)}`)
}
console.log(`\n  Groeispiegel runs at http://localhost:${port} (stop with Ctrl+C)\n`)

/** The number behind `--port`, the usual one when nobody asks for any, nothing when it is no port. */
function askedPort([option, number]) {
  if (option === undefined) return usualPort
  const asked = Number(number)
  return option === '--port' && Number.isInteger(asked) && asked > 0 && asked < 65_536 ? asked : undefined
}

async function isFree(wanted) {
  const free = await Promise.all(hosts.map((host) => canListen(wanted, host)))
  return free.every(Boolean)
}

/** A computer without the newer kind of numbers has no other program there either. */
function canListen(wanted, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'))
    server.listen(wanted, host, () => server.close(() => resolve(true)))
  })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
