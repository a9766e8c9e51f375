/** The pages of this subpackage: paths from its root. */
export const pages: string[] = ['draw/index', 'visit/index', 'lead/index']
