import { existsSync } from 'node:fs'
import path from 'node:path'
import { serveSite } from './server.ts'

const site = path.resolve(process.env.OUT ?? 'dist')
if (!existsSync(path.join(site, '_headers'))) {
  console.error(`No built site in ${path.relative(process.cwd(), site) || site}. Build it first: npm run build`)
  process.exit(1)
}

const wanted = process.env.PORT
if (wanted && !/^\d{1,5}$/.test(wanted)) {
  console.error(`PORT is "${wanted}": a number is needed, for example PORT=4400 npm start`)
  process.exit(1)
}
try {
  const { address } = await serveSite(site, Number(wanted ?? 4321))
  console.log(`\nThe site is at ${address}/  (Ctrl+C stops it)`)
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  if (wanted) {
    console.error(`Port ${wanted} is taken. Choose another: PORT=4400 npm start`)
    process.exit(1)
  }
  const { address } = await serveSite(site, 0)
  console.log(`\nThe site is at ${address}/  (port 4321 is taken; Ctrl+C stops it)`)
}
