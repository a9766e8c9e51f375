/** The pages of this subpackage: paths from its root. */
export const pages = ['unit/index', 'import/index']
