import type { Case } from '../../../domain/case'
import { MORNING, OLD, refusalOf, reported, take, through, unit } from './story'

const neighbourhood = unit('neighbourhood')
const company = unit('company')

describe('DT-33 the first receiver keeps a case until the next has accepted it', () => {
  const offered = (): Case => through(reported('fireLaneBlocked').next, ['forward', company])

  it('stays with the company while the neighbourhood hasn’t accepted', () => {
    expect(offered()).toMatchObject({ holder: 'company', status: 'received', offer: { to: 'neighbourhood' } })
    expect(take(offered(), 'acceptForward', neighbourhood).next).toMatchObject({
      holder: 'neighbourhood',
      status: 'accepted',
    })
  })

  it('stays with the company when the neighbourhood declines, which needs a reason', () => {
    const { next } = take(offered(), 'declineForward', neighbourhood)
    expect(next.holder).toBe('company')
    expect(next.offer).toBeUndefined()
    expect(refusalOf(offered(), 'declineForward', neighbourhood, MORNING, {})).toMatchObject({ what: 'reason' })
  })

  it('has clocks against both meanwhile', () => {
    expect(offered().clocks.map(({ kind, against }) => [kind, against])).toEqual([
      ['accept', 'company'],
      ['reply', 'company'],
      ['offer', 'neighbourhood'],
    ])
  })

  it('is offered to one at a time, never to its holder, never to people in general', () => {
    expect(refusalOf(offered(), 'forward', company)).toEqual({ code: 'case.offeredAlready', to: 'neighbourhood' })
    for (const to of ['company', 'owners', 'vehicleOwners'] as const) {
      expect(refusalOf(reported('fireLaneBlocked').next, 'forward', company, MORNING, { to, reason: '转' })).toEqual({
        code: 'case.cannotGoTo',
        to,
      })
    }
  })

  it('is not for others to accept', () => {
    expect(refusalOf(offered(), 'acceptForward', unit('subdistrict'))).toMatchObject({
      code: 'case.stepBelongsToAnother',
    })
    expect(refusalOf(reported('fireLaneBlocked').next, 'acceptForward', neighbourhood)).toMatchObject({
      code: 'case.stepBelongsToAnother',
    })
  })
})

describe('YC-19 a transfer is taken over with a receipt', () => {
  const transferred = (): Case =>
    through(
      reported('fireLaneBlocked', { here: OLD }).next,
      ['accept', unit('subdistrict')],
      ['transfer', unit('subdistrict')],
    )
  const police = unit('department:publicSecurity')

  it('stays with the subdistrict until public security acknowledges with its number', () => {
    expect(transferred()).toMatchObject({ holder: 'subdistrict', offer: { kind: 'transfer' } })
    expect(refusalOf(transferred(), 'acknowledgeTransfer', police, MORNING, {})).toMatchObject({ what: 'receipt' })
    expect(take(transferred(), 'acknowledgeTransfer', police).next).toMatchObject({
      holder: 'department:publicSecurity',
      status: 'accepted',
    })
  })

  it('is no forward: it can’t be accepted without a receipt', () => {
    expect(refusalOf(transferred(), 'acceptForward', police)).toMatchObject({ code: 'case.stepNotAllowedHere' })
  })

  it('comes back with a reason when it isn’t that department’s', () => {
    expect(take(transferred(), 'declineForward', police).next).toMatchObject({ holder: 'subdistrict' })
  })
})
