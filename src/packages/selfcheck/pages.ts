/** The pages of this subpackage: paths from its root. */
export const pages = ['form/index', 'read/index', 'list/index']
