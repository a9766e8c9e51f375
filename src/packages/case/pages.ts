/** The pages of this subpackage: paths from its root. */
export const pages = ['case/index', 'receipt/index', 'step/index', 'mine/index', 'list/index']
