import { findCommunities } from '../../contract/registry/findCommunities'
import type { Acting } from './acting'

/** Codes of the regions. The subdistrict and neighbourhood of Putian, and every neighbourhood here, are made up. */
export const PUTIAN = {
  city: '350300',
  county: '350304',
  subdistrict: '350304099',
  neighbourhood: '350304099099',
} as const

export const QUXIAN = { county: '511725', subdistrict: '511725001', neighbourhood: '511725001099' } as const

/** Its town and neighbourhood are made up. */
export const YANGCHENG = { county: '140522', town: '140522199', neighbourhood: '140522199099' } as const

/** Ids of companies follow from their credit codes, which are made up. */
export const COMPANIES = {
  putian: { name: '样本物业', creditCode: '91350304MA0000001U' },
  small: { name: '样本安居', creditCode: '91350304MA0000002Y' },
  quxian: { name: '渠江样本物业', creditCode: '91511725MA0000003D' },
  yangcheng: { name: '阳城样本物业', creditCode: '91140522MA00000040' },
} as const

export const companyId = (which: keyof typeof COMPANIES): string => `company_${COMPANIES[which].creditCode}`

/** The id of a community by its name; anybody may look it up. */
export async function communityId(world: Pick<Acting, 'as'>, name: string): Promise<string> {
  const { items } = await world.as('residentGuo').does(findCommunities, { text: name })
  const found = items.find((one) => one.name === name)
  if (!found) throw new Error(`no community ${name}`)
  return found.communityId
}
