import { actingUnits, keyOf, named, unitsHere } from '../../../cloudfunctions/common/case/units'
import { localDate } from '../../../domain/common'

const below = {
  _id: 'community',
  regionPath: ['511725', '511725001', '511725001099'],
  regionNames: ['渠县', '渠江街道', '样本社区'],
  hotlines: [],
}
const under = { ...below, regionPath: ['511700', ...below.regionPath], regionNames: ['达州市', ...below.regionNames] }

describe('DT-09 a complaint about the topmost office in the system is in somebody’s hands all the same', () => {
  it('in a county that nobody above has opened: the county sees to it', () => {
    expect(keyOf(below, 'city')).toBe('region:511725')
    expect(named(below, 'city').name).toBe('渠县物业主管部门')
  })

  it('in a county below a city: the city does', () => {
    expect(keyOf(under, 'city')).toBe('region:511700')
    expect(named(under, 'city').name).toBe('达州市物业主管部门')
  })

  it('and nothing is offered to a city that is not in the system', () => {
    const day = localDate('2026-10-20')
    expect(unitsHere(below, undefined, day)).not.toContain('city')
    expect(unitsHere(under, undefined, day)).toContain('city')
  })

  it('and what the county holds it can’t take over from itself, but what another holds it can', () => {
    const named = { title: '渠县物业主管部门', scopeName: '渠县' }
    const county = { posts: [{ postId: 'top', role: 'county', scope: 'region', scopeId: '511725', ...named }] } as const
    expect(actingUnits(below, county, { holder: 'county' }, 'accept')).toEqual(['county'])
    expect(actingUnits(below, county, { holder: 'company' }, 'accept')).toEqual(['county', 'city'])
    expect(actingUnits(below, county, { holder: 'county' }, 'verify')).toEqual(['county', 'city'])
    expect(actingUnits(under, county, { holder: 'city' }, 'accept')).toEqual(['county'])
  })
})
