/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { localDate } from '../../../domain/common'
import { Shares } from '../../../src/packages/audit/Shares'

/** What else the page knows of an objection to a statement. */
const ABOUT: Omit<Parameters<typeof Shares>[0], 'shares'> = {
  statementId: 'com_1-2026Q3',
  communityId: 'com_1',
  communityName: '样本花园',
  period: '2026Q3',
  today: localDate('2026-10-20'),
  counted: { units: 1, heads: 1, areaDm2: 1 },
  missingUnits: 1,
  extraUnits: 0,
  percent: 20,
  basis: 'both',
  basisSet: false,
  grounds: [],
  state: 'counting',
  may: { object: false, enter: false, resolve: false, list: false },
}

describe('PT-49 a share is cut, never rounded up', () => {
  it.each([
    [1999, 10_000, '19.99%'],
    [199_999, 1_000_000, '19.99%'],
    [2000, 10_000, '20%'],
    [29, 100, '29%'],
    [57, 100, '57%'],
    [1, 3, '33.33%'],
  ])('%i of %i are %s', (part, whole, said) => {
    const share = { part, whole, needed: Math.ceil(whole / 5), reached: part * 5 >= whole }
    const shares = { heads: share, area: { part: 0, reached: false }, opens: false }
    const { container } = render(<Shares {...ABOUT} shares={shares} />)
    expect(container.textContent).toContain(said)
    expect(screen.getByRole('img', { name: new RegExp(`按户数：${said.replace('.', '\\.')}`) })).toBeTruthy()
    expect(screen.getByRole('img', { name: /按面积：算不出来/ })).toBeTruthy()
  })

  it('says where the roll has more units than are registered, and nothing where it has not', () => {
    const share = { part: 1, whole: 10, needed: 2, reached: false }
    const shares = { heads: share, area: share, opens: false }
    const { container, rerender } = render(<Shares {...ABOUT} shares={shares} extraUnits={3} />)
    expect(container.textContent).toContain('多3套')
    rerender(<Shares {...ABOUT} shares={shares} extraUnits={0} />)
    expect(container.textContent).not.toContain('名册上')
  })
})
