import type { Compilation, Compiler } from 'webpack'

/** Each of these lists every module again under every chunk. */
const LISTS = ['modules', 'chunks', 'chunkModules', 'chunkOrigins', 'reasons', 'chunkGroups', 'entrypoints']

class FewStats {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('FewStats', (compilation: Compilation) =>
      compilation.hooks.statsNormalize.tap('FewStats', (options) => {
        for (const list of LISTS) Object.assign(options, { [list]: false })
      }),
    )
  }
}

interface Chain {
  plugin(name: string): { use(plugin: typeof FewStats): unknown }
}

/** Taro asks webpack for all it knows to print errors alone; with many pages that takes longer than the build. */
export const fewStats = (chain: Chain): void => void chain.plugin('fewStats').use(FewStats)
