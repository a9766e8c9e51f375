/** The pages of this subpackage: paths from its root. */
export const pages: string[] = [
  'count/index',
  'object/index',
  'sheet/index',
  'resolve/index',
  'audit/index',
  'list/index',
  'bundle/index',
]
