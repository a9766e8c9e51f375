/**
 * Who a caller may be towards the subject of a call. The name says how the scope must stand to the subject:
 * an office covers it (its region or one below), a company serves it, an owner has a verified unit in it.
 */
export const ROLES = [
  /** Nobody identified: only to open a desk's sign-in and to fetch its session, and to hold a sheet on the wall against the screen. */
  'guest',
  /** Anybody whom WeChat identifies. */
  'person',
  /** The one who reported the case that is the subject. */
  'reporter',
  /** Verified owner of the unit that is the subject. */
  'unitOwner',
  /** Verified owner of a unit in the subject's community. */
  'owner',
  /** Member of the owners' committee of the subject's community, in its term. */
  'committeeMember',
  /** Works for the company that serves the subject's community. */
  'companyStaff',
  'companyManager',
  /** Offices whose region holds the subject. */
  'neighbourhood',
  'subdistrict',
  'county',
  'city',
  /** A department (public security, fire brigade, …) whose region holds the subject and to which it was handed. */
  'department',
  /** Reads within its region, changes nothing but its own observations. */
  'supervisor',
  /** Reads within its region, and reports on the audits for which its organisation was engaged. */
  'auditor',
] as const

export type Role = (typeof ROLES)[number]

/** Every office of a region, from the neighbourhood up. */
export const OFFICES = ['neighbourhood', 'subdistrict', 'county', 'city'] as const satisfies readonly Role[]

/** Everybody who works for the company of a community. */
export const COMPANY = ['companyStaff', 'companyManager'] as const satisfies readonly Role[]
