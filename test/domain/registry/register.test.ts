import { fen, localDate } from '../../../domain/common'
import type { IncomeSource, Post, Scope, ServiceContract } from '../../../domain/registry'
import {
  committeeInTerm,
  contractOn,
  covers,
  isRegionCode,
  levelOf,
  liesIn,
  postsOn,
  readsOnly,
  regionPath,
  sourcesOn,
  unitName,
} from '../../../domain/registry'

describe('a region’s code says where it lies', () => {
  it.each([
    ['350000', 'province', ['350000']],
    ['350300', 'city', ['350000', '350300']],
    ['350304', 'county', ['350000', '350300', '350304']],
    ['511725', 'county', ['510000', '511700', '511725']],
    ['140522', 'county', ['140000', '140500', '140522']],
    ['361128', 'county', ['360000', '361100', '361128']],
    ['350304900', 'subdistrict', ['350000', '350300', '350304', '350304900']],
    ['350304900001', 'neighbourhood', ['350000', '350300', '350304', '350304900', '350304900001']],
  ] as const)('%s is a %s', (code, level, path) => {
    expect(isRegionCode(code)).toBe(true)
    expect(levelOf(code)).toBe(level)
    expect(regionPath(code)).toEqual(path)
  })

  it.each(['', '35', '35030', '3503040', '950304', '35030490000', 'abcdef'])('%p is none', (code) => {
    expect(isRegionCode(code)).toBe(false)
  })

  it('a region lies in itself and in those above it, never in its sibling', () => {
    expect(liesIn('350304900001', '350300')).toBe(true)
    expect(liesIn('350304', '350304')).toBe(true)
    expect(liesIn('350300', '350304')).toBe(false)
    expect(liesIn('350304', '350302')).toBe(false)
  })
})

describe('a unit has one name, however a roll writes it', () => {
  it.each([
    [{ building: '1栋', entrance: '1单元', room: '202' }, '1栋1单元202'],
    [{ building: '1幢', entrance: '1', room: '202室' }, '1栋1单元202'],
    [{ building: ' １号楼 ', entrance: '１单元', room: '２０２' }, '1栋1单元202'],
    [{ building: '12', entrance: '', room: '101' }, '12栋101'],
    [{ building: 'a座', entrance: '', room: '1701号' }, 'A栋1701'],
  ])('%j is %s', (place, name) => {
    expect(unitName(place)).toBe(name)
  })
})

describe('PT-30 a post reaches exactly its own', () => {
  const there = {
    regionPath: regionPath('350304900001'),
    communityId: 'c1',
    companyId: 'k1',
    departments: ['fireBrigade'],
  }

  it.each<[string, Scope, boolean]>([
    ['its own region', { kind: 'region', region: '350304900001' }, true],
    ['a region above', { kind: 'region', region: '350300' }, true],
    ['a sibling region', { kind: 'region', region: '350304900002' }, false],
    ['another city', { kind: 'region', region: '511700' }, false],
    ['its company', { kind: 'company', companyId: 'k1' }, true],
    ['another company', { kind: 'company', companyId: 'k2' }, false],
    ['its community', { kind: 'community', communityId: 'c1' }, true],
    ['another community', { kind: 'community', communityId: 'c2' }, false],
    ['a department to which it was handed', { kind: 'department', region: '350304', department: 'fireBrigade' }, true],
    ['a department to which it was not', { kind: 'department', region: '350304', department: 'publicSecurity' }, false],
    ['the same department elsewhere', { kind: 'department', region: '350302', department: 'fireBrigade' }, false],
  ])('%s', (_, scope, reached) => {
    expect(covers(scope, there)).toBe(reached)
  })

  it('and what no company serves, no company reaches', () => {
    const { companyId: _companyId, ...without } = there
    expect(covers({ kind: 'company', companyId: 'k1' }, without)).toBe(false)
  })

  it('PT-53 supervisors and auditors read, and nobody else is kept to that', () => {
    expect([readsOnly('supervisor'), readsOnly('auditor'), readsOnly('neighbourhood')]).toEqual([true, true, false])
  })

  it('only while it lasts', () => {
    const post: Post = {
      id: 'x',
      personId: 'p1',
      role: 'county',
      scope: { kind: 'region', region: '350304' },
      from: localDate('2026-01-01'),
      until: localDate('2026-06-30'),
    }
    expect(postsOn([post], localDate('2026-06-30'))).toEqual([post])
    expect(postsOn([post], localDate('2026-07-01'))).toEqual([])
  })
})

describe('a committee acts within its term', () => {
  const committee = {
    id: 'm1',
    communityId: 'c1',
    termFirst: localDate('2023-05-01'),
    termLast: localDate('2026-04-30'),
  }
  const on = (day: string): unknown => {
    const result = committeeInTerm(committee, localDate(day))
    return result.ok ? 'acts' : result.refusal
  }

  it('from its first day to its last, both inside', () => {
    expect([on('2023-05-01'), on('2026-04-30')]).toEqual(['acts', 'acts'])
    expect(on('2023-04-30')).toEqual({ code: 'registry.noCommittee' })
  })

  it('DT-24 and not once the term has run out', () => {
    expect(on('2026-05-01')).toEqual({ code: 'registry.committeeTermExpired', termLast: '2026-04-30' })
  })

  it('where there is one', () => {
    expect(committeeInTerm(undefined, localDate('2026-05-01'))).toEqual({
      ok: false,
      refusal: { code: 'registry.noCommittee' },
    })
  })
})

describe('contracts and income sources hold for their term', () => {
  const contract = (id: string, from: string, until?: string): ServiceContract => ({
    id,
    communityId: 'c1',
    companyId: id,
    from: localDate(from),
    ...(until ? { until: localDate(until) } : {}),
    split: { owners: 70, company: 30 },
  })

  it('the later contract counts where two overlap', () => {
    const contracts = [contract('new', '2026-07-01'), contract('old', '2023-07-01', '2026-07-31')]
    expect(contractOn(contracts, localDate('2026-06-30'))?.id).toBe('old')
    expect(contractOn(contracts, localDate('2026-07-01'))?.id).toBe('new')
    expect(contractOn(contracts, localDate('2023-06-30'))).toBeUndefined()
  })

  it('a source whose term is over brings nothing any more', () => {
    const source: IncomeSource = {
      id: 'S02',
      communityId: 'c1',
      category: 'advertising',
      item: '电梯轿厢广告',
      rule: { count: 18, rate: fen(1200_00), per: 'year' },
      from: localDate('2025-01-01'),
      until: localDate('2026-09-30'),
    }
    expect(sourcesOn([source], localDate('2026-09-30'))).toEqual([source])
    expect(sourcesOn([source], localDate('2026-10-01'))).toEqual([])
  })
})
