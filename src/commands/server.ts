import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { headersFor, readHeadersFile } from '../finish/headers.ts'

/** A running server of built files. */
export interface RunningServer {
  address: string
  server: Server
  close(): Promise<void>
}

/**
 * Serves a built site as a host would: the very headers of its `_headers` file, compressed copies, the 404 page.
 * @param port 0 for any free one
 */
export async function serveSite(site: string, port = 0, host = '127.0.0.1'): Promise<RunningServer> {
  const rules = readHeadersFile(readFileSync(path.join(site, '_headers'), 'utf8'))
  const notFound = readFileSync(path.join(site, '404.html'))
  const files = sirv(site, {
    brotli: true,
    gzip: true,
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
    },
  })
  const server = createServer((request, response) => {
    const pathname = (request.url ?? '/').split('?')[0] ?? '/'
    for (const [name, value] of Object.entries(headersFor(pathname, rules))) response.setHeader(name, value)
    files(request, response)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const bound = server.address()
  const address = `http://${host}:${typeof bound === 'object' && bound ? bound.port : port}`
  return {
    address,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
