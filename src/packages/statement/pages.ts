/** The pages of this subpackage: paths from its root. */
export const pages: string[] = [
  'read/index',
  'line/index',
  'ask/index',
  'question/index',
  'form/index',
  'posted/index',
  'choose/index',
  'check/index',
  'versions/index',
  'withdraw/index',
  'root/index',
]
