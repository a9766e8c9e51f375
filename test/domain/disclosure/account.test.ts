import { fen } from '../../../domain/common'
import { blockingFindings, checkStatement, PARTS } from '../../../domain/disclosure'
import { aStatement, putian, sampleFacts, withLine } from '../../fixtures/statement'
import { findingsOf, found, wasMade } from './found'

describe('PT-36 the five parts of a statement each stand', () => {
  it.each(PARTS)('finds that %s is absent, and stops the posting', (part) => {
    const statement = aStatement({ [part]: null })
    const { findings } = checkStatement(statement, sampleFacts(), putian)
    expect(findings).toContainEqual({ clause: 'PT-36', what: 'disclosure.partMissing', at: part, figures: {} })
    expect(blockingFindings(findings, statement, putian).map(({ at }) => at)).toEqual([part])
  })

  it('takes an empty part as an explicit zero', () => {
    const statement = aStatement({ cost: [], expenditure: [], transfer: [], split: [], income: [] })
    expect(findingsOf('partMissing', statement)).toEqual([])
  })

  it('looks only at the parts that the policy names', () => {
    const [dated] = putian.parts?.values ?? []
    if (!dated) throw new Error('no value')
    const policy = { ...putian, parts: { description: '', values: [{ ...dated, value: ['income'] as const }] } }
    expect(findingsOf('partMissing', aStatement({ cost: null }), sampleFacts(), policy)).toEqual([])
  })
})

describe('PT-40 contact and phone stand on what is posted', () => {
  it.each([
    ['', '0594-0000000', ['contact.name']],
    ['项目经理', '', ['contact.phone']],
    [' ', ' ', ['contact.name', 'contact.phone']],
    ['项目经理', '见公告', ['contact.phone']],
    ['项目经理', '1234', ['contact.phone']],
    ['项目经理', '12345', []],
    ['项目经理', '０５９４－０００００００', []],
  ])('with name %j and phone %j', (name, phone, places) => {
    const statement = aStatement({ contact: { name, phone } })
    const findings = findingsOf('contactMissing', statement)
    expect(findings.map(({ at }) => at)).toEqual(places)
    expect(blockingFindings(findings, statement, putian)).toHaveLength(places.length)
  })

  it('names the row of the sheet', () => {
    const statement = aStatement({ contact: { name: '项目经理', phone: '' }, rows: { 'contact.phone': 3 } })
    expect(findingsOf('contactMissing', statement)[0]?.row).toBe(3)
  })
})

describe('PT-10 the income is kept in an account or in books of its own', () => {
  it('finds that nothing is said of it', () => {
    expect(found(aStatement({ keeping: null }))).toEqual(['keepingMissing at keeping'])
  })

  it('takes an account with holder and last four digits, and books without them', () => {
    expect(found()).toEqual([])
    expect(found(aStatement({ keeping: { kind: 'separateBooks', holder: '', lastFour: '' } }))).toEqual([])
  })

  it.each([
    ['', '0000', ['holder']],
    ['专户', '000', ['lastFour']],
    ['专户', '00000', ['lastFour']],
    ['', 'x000', ['holder', 'lastFour']],
  ])('finds an account with holder %j and digits %j incomplete', (holder, lastFour, missing) => {
    const [finding] = findingsOf(
      'keepingIncomplete',
      aStatement({ keeping: { kind: 'separateAccount', holder, lastFour } }),
    )
    expect(finding).toMatchObject({ clause: 'PT-10', at: 'keeping', figures: { missing } })
  })

  it('is not asked where no rule says so', () => {
    const { keeping: _, ...silent } = putian
    expect(wasMade('keepingMissing', aStatement({ keeping: null }), sampleFacts(), silent)).toBe(false)
  })
})

describe('PT-08 opening and closing agree with what stood before and with the figures between', () => {
  it('sets the opening stated beside the last closing', () => {
    expect(findingsOf('openingDiffers', aStatement({ opening: fen(8634217), rows: { opening: 6 } }))).toEqual([
      {
        clause: 'PT-08',
        what: 'disclosure.openingDiffers',
        at: 'opening',
        row: 6,
        figures: { statedFen: 8634217, expectedFen: 8643217 },
      },
    ])
  })

  it('has nothing to compare the opening of a first statement with', () => {
    const { previousClosing: _, ...first } = sampleFacts()
    expect(wasMade('openingDiffers', aStatement({ opening: fen(1) }), first)).toBe(false)
  })

  it.each([-1, 1])('finds a closing that is %d fen beside the sum', (apart) => {
    const statement = aStatement({ closing: fen(8018098 + apart) })
    expect(found(statement)).toEqual(['closingDiffers at closing'])
    expect(findingsOf('closingDiffers', statement)[0]?.figures).toMatchObject({
      statedFen: 8018098 + apart,
      expectedFen: 8018098,
    })
  })

  it('takes the figures as stated: a wrong opening carried through makes no second finding', () => {
    expect(found(aStatement({ opening: fen(8643217 + 100), closing: fen(8018098 + 100) }))).toEqual([
      'openingDiffers at opening',
    ])
  })

  it('finds a missing end, which stops the posting', () => {
    const statement = aStatement({ opening: null, closing: null })
    const { findings } = checkStatement(statement, sampleFacts(), putian)
    expect(blockingFindings(findings, statement, putian).map(({ what }) => what)).toEqual([
      'disclosure.openingMissing',
      'disclosure.closingMissing',
    ])
    expect(found(statement)).toEqual(['openingMissing at opening', 'closingMissing at closing'])
  })

  it('makes no closing out of parts that are absent', () => {
    expect(wasMade('closingDiffers', aStatement({ transfer: null }))).toBe(false)
  })

  it('adds up the lines under a subtotal', () => {
    const subtotals = [
      { part: 'income', amount: fen(5207640), row: 17 },
      { part: 'cost', amount: fen(724953), row: 21 },
    ] as const
    expect(findingsOf('subtotalDiffers', aStatement({ subtotals }))).toEqual([
      {
        clause: 'PT-08',
        what: 'disclosure.subtotalDiffers',
        at: 'cost',
        row: 21,
        figures: { statedFen: 724953, expectedFen: 724954 },
      },
    ])
    expect(wasMade('subtotalDiffers')).toBe(false)
  })
})

describe('PT-08 no amount is below zero', () => {
  it.each(['income-S08', 'cost-1', 'expenditure-1', 'transfer-1', 'split-company'])('at %s', (id) => {
    expect(findingsOf('negativeAmount', withLine(aStatement(), id, { amount: fen(-1) })).map(({ at }) => at)).toEqual([
      id,
    ])
    expect(findingsOf('negativeAmount', withLine(aStatement(), id, { amount: fen(0) }))).toEqual([])
  })

  it('at either end', () => {
    expect(findingsOf('negativeAmount', aStatement({ opening: fen(-1), closing: fen(-1) }))).toHaveLength(2)
  })

  it('but for the owners’ share of a loss', () => {
    const statement = aStatement({
      cost: [{ id: 'cost-1', item: '停车管理人工', amount: fen(6000000), voucher: 'P1' }],
      split: [{ id: 'split-owners', item: '全体业主', amount: fen(5207640 - 6000000), receiver: 'owners' }],
      closing: fen(8643217 + 5207640 - 6000000 - 1763000 - 2000000),
    })
    expect(found(statement)).toEqual([])
  })
})
