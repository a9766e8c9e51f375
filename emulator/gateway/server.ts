import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { CloudError, wordsOf } from '../cloudError'
import { answerFile } from './files'
import { answerApi } from './h5'
import type { Exchange, Route } from './http'
import { header, isForeign, sendJson, statusOf } from './http'
import { staticFiles } from './static'
import type { Cloud } from './wire'
import { answerSdk } from './wire'
import { answerWxCall, answerWxUpload } from './wx'

export interface Gateway {
  readonly server: Server
  readonly port: number
  close(): Promise<void>
}

/** One port for everything: the SDK's endpoint, the H5 gateway, the stand-in for wx, stored files, the console, the page. */
export async function startGateway(
  cloud: Cloud,
  options: { port: number; webDir?: string; emulatorRoutes: Route },
): Promise<Gateway> {
  const page: Route = options.webDir
    ? staticFiles(options.webDir)
    : ({ response }) => void response.writeHead(302, { location: '/emulator/' }).end()
  const route = (exchange: Exchange): Route | undefined => {
    const { pathname } = exchange.url
    const post = exchange.request.method === 'POST'
    if (pathname === '/admin' || pathname.startsWith('/admin/')) return (each) => answerSdk(cloud, each)
    if (pathname === '/api' && post) return (each) => answerApi(cloud.host, each)
    if (pathname === '/wx/call' && post) return (each) => answerWxCall(cloud.host, each)
    if ((pathname === '/wx/upload' || pathname === '/upload') && post)
      return (each) => answerWxUpload(cloud.files, each)
    if (pathname.startsWith('/storage/')) return (each) => answerFile(cloud.files, each)
    if (pathname === '/emulator' || pathname.startsWith('/emulator/')) return options.emulatorRoutes
    return exchange.request.method === 'GET' || exchange.request.method === 'HEAD' ? page : undefined
  }
  const server = createServer((request, response) => {
    const exchange = { request, response, url: new URL(request.url ?? '/', 'http://127.0.0.1') }
    void answer(exchange, route(exchange))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    server,
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(exchange: Exchange, route: Route | undefined): Promise<void> {
  try {
    if (isForeign(exchange)) throw new CloudError('INVALID_HOST', 'the emulator answers pages of this machine alone')
    allowOrigin(exchange)
    if (exchange.request.method === 'OPTIONS') return void exchange.response.writeHead(204).end()
    if (!route)
      throw new CloudError('INVALID_PATH', `nothing answers ${exchange.request.method} ${exchange.url.pathname}`)
    await route(exchange)
  } catch (error) {
    fail(exchange, error)
  }
}

function allowOrigin(exchange: Exchange): void {
  const origin = header(exchange, 'origin')
  if (!origin) return
  exchange.response.setHeader('access-control-allow-origin', origin)
  exchange.response.setHeader('access-control-allow-methods', 'GET, POST, PUT, OPTIONS')
  exchange.response.setHeader('access-control-allow-headers', header(exchange, 'access-control-request-headers') ?? '*')
  exchange.response.setHeader('vary', 'origin')
}

function fail(exchange: Exchange, error: unknown): void {
  if (!(error instanceof CloudError)) console.error(error)
  if (exchange.response.headersSent) return void exchange.response.destroy()
  const code = error instanceof CloudError ? error.code : 'SYS_ERR'
  const message = error instanceof CloudError ? error.message : wordsOf(error)
  sendJson(exchange, statusOf(code), { code, message, errCode: code, errMsg: message })
}
