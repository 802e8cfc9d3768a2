import { ensureInstalled } from './install.mjs'

ensureInstalled()

// Only now is there a Vite to import.
const { build, preview } = await import('vite')

await build({ logLevel: 'warn' })
try {
  await preview({ logLevel: 'warn' })
} catch (error) {
  console.error(`The site could not be served: ${String(error)}. Is another one running at this address?`)
  process.exit(1)
}
console.log('\n  Groeispiegel runs at http://localhost:4173 (stop with Ctrl+C)\n')
