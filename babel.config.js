/** Taro's builds use its own preset; jest compiles the same sources for Node. */
module.exports = (api) => {
  const testing = api.env('test')
  if (!testing) return { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] }
  return {
    presets: [
      ['@babel/preset-env', { targets: { node: '20' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      '@babel/preset-typescript',
    ],
  }
}
