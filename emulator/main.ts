import { parseArgs } from 'node:util'
import { startEmulator } from './index'

/** tsx emulator/main.ts --data DIR --functions DIR [--web DIR] [--port N] [--now ISO]: runs until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  process.env.TZ = 'UTC'
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      functions: { type: 'string' },
      web: { type: 'string' },
      port: { type: 'string', default: '0' },
      now: { type: 'string' },
    },
  })
  if (!values.data || !values.functions) throw new Error('--data DIR and --functions DIR are needed')
  const emulator = await startEmulator({
    dataDir: values.data,
    functionsDir: values.functions,
    webDir: values.web,
    port: Number(values.port),
    now: 'real',
  })
  if (values.now) emulator.clock.set(Date.parse(values.now))
  const stop = (): void => void emulator.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  console.log(emulator.url)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
