/** 莆田市 is a city, 荔城区 a county, 样本街道 a subdistrict, 样本社区 a neighbourhood (社区, never 小区). */
export type RegionLevel = 'province' | 'city' | 'county' | 'subdistrict' | 'neighbourhood'

export interface Region {
  /** GB/T 2260 down to the county (6 digits); 3 more for the subdistrict, 3 more for the neighbourhood. */
  readonly code: string
  readonly name: string
}

/** Of a code down to the county. */
export const COUNTY_DIGITS = 6
const SUBDISTRICT_DIGITS = 9
const NEIGHBOURHOOD_DIGITS = 12
const PAIR = 2

/** Whether the text has the shape of a region's code; not whether such a region exists. */
export const isRegionCode = (code: string): boolean => /^[1-8]\d{5}(\d{3}){0,2}$/.test(code)

/** The level that a code speaks of: 350300 is a city, 350304 a county, 350304900 a subdistrict. */
export function levelOf(code: string): RegionLevel {
  if (code.length === NEIGHBOURHOOD_DIGITS) return 'neighbourhood'
  if (code.length === SUBDISTRICT_DIGITS) return 'subdistrict'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** A region and those above it, the province first and the region itself last. The code says it all. */
export function regionPath(code: string): string[] {
  const province = `${code.slice(0, PAIR)}0000`
  const city = `${code.slice(0, PAIR + PAIR)}00`
  const below = [COUNTY_DIGITS, SUBDISTRICT_DIGITS, NEIGHBOURHOOD_DIGITS].map((digits) => code.slice(0, digits))
  return [...new Set([province, city, ...below])]
}

/** Whether a region is the other one or lies in it. */
export const liesIn = (code: string, above: string): boolean => regionPath(code).includes(above)
