import type { HeadCount, Unit } from '../../../domain/registry'
import { countOwners, reaches } from '../../../domain/registry'

const rule: HeadCount = { unitsOfOneBuyer: true, undeliveredUnits: true }

const aUnit = (id: string, difference: Partial<Unit> = {}): Unit => ({
  id,
  communityId: 'c1',
  place: { building: '1栋', entrance: '1单元', room: id },
  areaDm2: 100_00,
  delivered: true,
  ...difference,
})

describe('owners are counted by heads and by area', () => {
  it('one unit one voice', () => {
    expect(countOwners([aUnit('101'), aUnit('102'), aUnit('201')], rule)).toEqual({ heads: 3, areaDm2: 300_00 })
    expect(countOwners([], rule)).toEqual({ heads: 0, areaDm2: 0 })
  })

  it('several units of one buyer are one head, with all their area', () => {
    const units = [aUnit('101', { buyerKey: 'b1' }), aUnit('102', { buyerKey: 'b1' }), aUnit('201', { buyerKey: 'b2' })]
    expect(countOwners(units, rule)).toEqual({ heads: 2, areaDm2: 300_00 })
  })

  it('a unit whose buyer nobody has verified is a head of its own', () => {
    expect(countOwners([aUnit('101'), aUnit('102', { buyerKey: 'b1' })], rule).heads).toBe(2)
  })

  it('all that the developer hasn’t sold, or not handed over, is one head together', () => {
    const units = [
      aUnit('101'),
      aUnit('102', { delivered: false }),
      aUnit('201', { delivered: false, buyerKey: 'b1' }),
      aUnit('202', { delivered: false, buyerKey: 'b2' }),
    ]
    expect(countOwners(units, rule)).toEqual({ heads: 2, areaDm2: 400_00 })
  })

  it('a buyer with one unit handed over and one not is a head beside the developer', () => {
    const units = [aUnit('101', { buyerKey: 'b1' }), aUnit('102', { buyerKey: 'b1', delivered: false })]
    expect(countOwners(units, rule).heads).toBe(2)
  })

  it('a unit that is named twice counts once', () => {
    expect(countOwners([aUnit('101'), aUnit('101')], rule)).toEqual({ heads: 1, areaDm2: 100_00 })
  })

  it('each of the two joinings can be set apart', () => {
    const units = [
      aUnit('101', { buyerKey: 'b1' }),
      aUnit('102', { buyerKey: 'b1' }),
      aUnit('201', { delivered: false }),
      aUnit('202', { delivered: false }),
    ]
    expect(countOwners(units, { ...rule, unitsOfOneBuyer: false }).heads).toBe(3)
    expect(countOwners(units, { ...rule, undeliveredUnits: false }).heads).toBe(3)
  })
})

describe('a share of so many percent or more (以上)', () => {
  it.each([
    [243, 1216, 20, false],
    [244, 1216, 20, true],
    [20, 100, 20, true],
    [19, 100, 20, false],
    [1, 3, 33, true],
    [1, 3, 34, false],
    [0, 0, 20, false],
    [0, 100, 0, true],
  ])('%i of %i reach %i percent: %s', (part, whole, percent, reached) => {
    expect(reaches(part, whole, percent)).toBe(reached)
  })
})
