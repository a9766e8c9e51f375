import fc from 'fast-check'
import {
  CASE_FIELDS,
  CIRCLES,
  holdsPrivate,
  maskedForPublic,
  maySee,
  readReceiptKey,
  receiptAloud,
  receiptKey,
  receiptName,
  shortPhone,
} from '../../../domain/case'

describe('QX-22 plates and numbers are kept from public view', () => {
  it.each([
    ['车牌闽B12345停了一天', '车牌*******停了一天'],
    ['闽B·12345', '********'],
    ['川S D12345', '*********'],
    ['新能源闽BD12345', '新能源********'],
    ['闽ｂ１２３４５', '*******'],
    ['闽b12345和川s54321', '*******和*******'],
    ['粤Z1234港', '*******'],
    ['车主电话13900000008', '车主电话***********'],
    ['打139-0000-0008', '打*************'],
    ['+86 139 0000 0008', '*****************'],
    ['１３９００００００08', '***********'],
    ['13900000008，13800000001', '***********，***********'],
    ['身份证350300199001011234', '身份证******************'],
    ['35030019900101123X', '******************'],
  ])('%s → %s', (words, masked) => {
    expect(maskedForPublic(words)).toBe(masked)
    expect(holdsPrivate(words)).toBe(true)
  })

  it.each([
    '2栋东侧，消防车道入口',
    '找样本社区0594-0000001',
    '2026年10月20日8:46',
    '单号1234567890123456',
    '交了1390.00元',
    '川渝火锅店门口',
    'FB12345',
  ])('leaves %s as it is', (words) => {
    expect(maskedForPublic(words)).toBe(words)
    expect(holdsPrivate(words)).toBe(false)
  })

  it('keeps the length and everything around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const masked = maskedForPublic(`${before}。闽B12345。${after}`)
        expect(masked).toHaveLength(before.length + after.length + 9)
        expect(masked).not.toContain('B12345')
      }),
    )
  })

  it('shows its owner enough of a number to know it', () => {
    expect(shortPhone('13900000008')).toBe('139****0008')
    expect(shortPhone('0594001')).toBe('*******')
  })
})

describe('QX-22 plate, reporter and original photos are for handlers and the reporter alone', () => {
  it.each(['plate', 'phone', 'reporter', 'photos', 'words', 'point'] as const)('%s', (field) => {
    expect(maySee(field, ['public', 'community'])).toBe(false)
    expect(maySee(field, ['handler'])).toBe(true)
    expect(maySee(field, ['own'])).toBe(true)
    expect(CASE_FIELDS[field]).toEqual(['handler', 'own'])
  })

  it('lets everybody see where a case stands', () => {
    for (const field of ['number', 'status', 'building', 'timeline', 'clocks', 'publicWords'] as const) {
      expect(maySee(field, [])).toBe(true)
      expect(CASE_FIELDS[field]).toEqual(CIRCLES)
    }
  })

  it('keeps findings against a company among those who handle it', () => {
    expect(maySee('findings', ['public', 'community', 'own'])).toBe(false)
    expect(maySee('findings', ['handler'])).toBe(true)
  })
})

describe('PT-22 a receipt has a number that people read out', () => {
  const receipt = { year: 2026, serial: 128 }

  it('is short this year and names the year afterwards', () => {
    expect(receiptName('样本花园', receipt, 2026)).toBe('样本花园128号')
    expect(receiptName('样本花园', receipt, 2027)).toBe('样本花园2026年128号')
  })

  it('is said digit by digit', () => {
    expect(receiptAloud('样本花园', receipt, 2026)).toBe('样本花园一二八号')
    expect(receiptAloud('样本花园', { year: 2026, serial: 1050 }, 2027)).toBe('样本花园二零二六年一零五零号')
  })

  it('is typed as 2026-128 and read back', () => {
    expect(receiptKey(receipt)).toBe('2026-128')
    expect(readReceiptKey(' 2026-128 ')).toEqual(receipt)
    for (const text of ['', '128', '2026-0', '2026-012', '26-128', '2026-12345678', '2026-1x']) {
      expect(readReceiptKey(text)).toBeUndefined()
    }
  })
})
