import { runnerImport } from 'vite'

/** Runs a TypeScript tool, as in `node tools/run.mjs tools/icons.ts`, on a Node that cannot read TypeScript itself. */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Say which file to run')

const { module } = await runnerImport(`/${file}`, { configFile: false, root: process.cwd() })
await module.run()
