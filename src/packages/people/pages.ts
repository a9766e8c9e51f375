/** The emulator's list of people exists in browsers only. */
const actAs = process.env.TARO_ENV === 'h5' ? ['actas/index'] : []

/** The pages of this subpackage: paths from its root. */
export const pages: string[] = [...actAs]
