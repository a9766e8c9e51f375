interface Chain {
  readonly optimization: { splitChunks(options: object): unknown }
}

/** Taro puts what pages share into each page again: six times the bytes, and a build that takes as much longer. */
export const split = ({ optimization }: Chain): void =>
  void optimization.splitChunks({
    chunks: 'all',
    minSize: 20_000,
    maxAsyncRequests: 8,
    maxInitialRequests: 8,
    hidePathInfo: true,
  })
