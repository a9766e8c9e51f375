/** The pages of this subpackage: paths from its root. */
export const pages = ['read/index', 'form/index', 'versions/index', 'posting/index', 'post/index', 'rate/index']
