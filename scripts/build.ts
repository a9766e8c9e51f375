import { buildFunctions } from '../config/functions'
import { runQuietly } from './run'

/** Builds everything that is deployed or opened: the functions, the mini-program, the pages for a browser. */
export async function buildAll(): Promise<boolean> {
  await buildFunctions()
  const app = (type: string): Promise<number> =>
    runQuietly('taro', ['build', '--type', type], { NODE_ENV: 'production' })
  const codes = [await app('weapp'), await app('h5')]
  return codes.every((code) => code === 0)
}

if (require.main === module) void buildAll().then((built) => process.exit(built ? 0 : 1))
