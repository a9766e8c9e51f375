/** The pages of this subpackage: paths from its root. */
export const pages = [
  'today/index',
  'figure/index',
  'below/index',
  'hands/index',
  'served/index',
  'community/index',
  'posting/index',
  'entry/index',
]
