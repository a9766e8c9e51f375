import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { fewStats } from './fewStats'
import { split } from './split'

const root = path.resolve(__dirname, '..')
const inRoot = (...names: string[]): string => path.join(root, ...names)

/** Folders outside src that the app compiles too; without this webpack stops at their first type. */
const shared = [inRoot('domain'), inRoot('contract')]

/** Where the H5 build finds its functions; empty means the server that sent the page. */
const base = process.env.CLOUD_HTTP_BASE ?? ''

const isForBrowser = process.env.TARO_ENV === 'h5'

/** Taro's build for WeChat (dist/weapp) and for browsers (dist/h5). */
export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'mingzhang',
    date: '2026-11-21',
    sourceRoot: 'src',
    outputRoot: process.env.TARO_OUT ?? `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // The smaller is for the phone's package, the quicker for the browser.
    jsMinimizer: isForBrowser ? 'esbuild' : 'terser',
    esbuild: { minify: { config: { target: 'es2018' } } },
    // It would keep the list of pages from before a page was added, which then opens blank.
    cache: { enable: false },
    plugins: [inRoot('config', 'aria.ts')],
    // NutUI draws for 375, and so do we; sizes set at run time follow this.
    designWidth: () => 375,
    deviceRatio: { 375: 2 },
    // An unset process.env name would stay in the bundle and stop it: every constant is given here.
    defineConstants: {
      __CLOUD_HTTP_BASE__: JSON.stringify(base),
      __CLOUD_ENV__: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    },
    mini: {
      compile: { include: shared },
      // Lengths stay px: text must not grow with the width of the screen.
      postcss: { pxtransform: { enable: false, config: {} } },
      optimizeMainPackage: { enable: true },
      webpackChain: fewStats,
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      compile: { include: shared },
      webpackChain: (chain) => [fewStats, split].forEach((change) => change(chain)),
      esnextModules: ['@nutui/nutui-react-taro', '@nutui/icons-react-taro'],
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: false, config: {} },
      },
    },
  }
  return config
})
