/** The pages of this subpackage: paths from its root. */
export const pages = ['list/index', 'one/index', 'report/index']
