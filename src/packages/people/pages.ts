/** The emulator's list of people, and a desk's sign-in, exist in browsers only; a phone confirms. */
const own = process.env.TARO_ENV === 'h5' ? ['actas/index', 'signin/index'] : ['confirm/index']

/** The pages of this subpackage: paths from its root. */
export const pages: string[] = [
  ...own,
  'bind/index',
  'inbox/index',
  'invitation/index',
  'bindings/index',
  'desks/index',
  'staff/index',
  'invite/index',
  'rules/index',
  'open/index',
]
