/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { dateOf, localDate } from '../../../domain/common'
import { FindingCard } from '../../../src/components/FindingCard'
import { Loaded } from '../../../src/components/Loaded'
import { Phones } from '../../../src/components/Phones'
import { Refusal } from '../../../src/components/Refusal'
import { Seal, SealWords } from '../../../src/components/Seal'
import { ClockBadge, clockKind } from '../../../src/components/StateBadge'
import { Timeline } from '../../../src/components/Timeline'
import { Trouble } from '../../../src/components/Trouble'

const day = localDate
const today = day('2026-10-20')

describe('the clock of what it times', () => {
  it.each([
    ['2026-10-15', 'late', '逾期5天'],
    ['2026-10-19', 'late', '逾期1天'],
    ['2026-10-20', 'soon', '今天到期'],
    ['2026-10-21', 'soon', '明天到期'],
    ['2026-10-23', 'soon', '还有3天'],
    ['2026-10-24', 'due', '还有4天'],
  ] as const)('due on %s is %s: %s', (due, kind, words) => {
    render(<ClockBadge due={day(due)} today={today} />)
    expect(screen.getByText(words)).toBeTruthy()
    expect(clockKind(day(due), today)).toBe(kind)
  })
})

describe('the seal', () => {
  it('is there only when this device has verified', () => {
    const { rerender, container } = render(<Seal state='verified' />)
    expect(screen.getByRole('img', { name: '印：原样未改' })).toBeTruthy()
    for (const state of ['checking', 'differs', 'offline'] as const) {
      rerender(<Seal state={state} />)
      expect(container.querySelector('.seal')).toBeNull()
      expect(screen.queryByRole('img', { name: '印：原样未改' })).toBeNull()
    }
  })

  it('says that it does not prove the account right, and whom to call when it differs', () => {
    const { rerender } = render(<SealWords state='verified' postedOn='10月15日' whom='样本社区0594-0000001' />)
    expect(screen.getByText(/账本身对不对，看核对结果/)).toBeTruthy()
    rerender(<SealWords state='differs' postedOn='10月15日' whom='样本社区0594-0000001' />)
    expect(screen.getByText(/先别信这一页/).textContent).toBe('先别信这一页，打样本社区0594-0000001')
  })
})

describe('what was read, or why it is not there', () => {
  const reload = jest.fn()
  const show = (from: Parameters<typeof Loaded<string>>[0]['from']) =>
    render(<Loaded from={from}>{(value) => value}</Loaded>)

  it('says of an address that names nothing that there is nothing, not that something was filled in wrongly', () => {
    show({ state: 'refusal', refusal: { code: 'door.badInput' }, reload })
    expect(screen.getByText('没有这一项')).toBeTruthy()
    expect(screen.queryByText('填的有地方不对')).toBeNull()
  })

  it('shows nothing for the first moment, then still bars', () => {
    const { container } = show({ state: 'waiting', reload })
    expect(container.textContent).toBe('')
    show({ state: 'loading', reload })
    expect(screen.getByRole('status')).toBeTruthy()
  })

  it('gives a fault its number and tries again', () => {
    show({ state: 'fault', id: '4F2A', reload })
    expect(screen.getByText(/编号4F2A/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('words a refusal, and one without words still says what is safe', () => {
    const { unmount } = render(<Refusal refusal={{ code: 'door.sessionEnded' }} />)
    expect(screen.getByText('登录过期了')).toBeTruthy()
    unmount()
    render(<Refusal refusal={{ code: 'nobody.knows' }} />)
    expect(screen.getByText(/你填的还在。代号nobody\.knows/)).toBeTruthy()
  })

  it('says when a draft was kept and that it does not send itself', () => {
    const keptAt = Date.now() - 1
    render(<Trouble trouble={{ kind: 'offline' }} keptAt={keptAt} />)
    expect(screen.getByText(/存的。联网后点一下再发，不会自己发出去/).textContent).toContain(
      dateOf(keptAt) === dateOf(Date.now()) ? '今天' : '昨天',
    )
  })
})

describe('a finding', () => {
  it('states both figures, what now, and the clause last with full-width marks', () => {
    const { container } = render(
      <FindingCard
        title='自动售货机：现场3台，账上2台'
        figures={[
          { label: '账上写的', value: '1,200.00元' },
          { label: '按现场算', value: '1,800.00元' },
        ]}
        next='社区10月25日前再去核实。'
        clause={{ document: '莆田市公共收益整治方案', quote: '公示的收支,与实际不符' }}
      />,
    )
    const said = container.textContent ?? ''
    const order = ['自动售货机', '1,200.00元', '1,800.00元', '社区10月25日前', '“公示的收支，与实际不符”']
    const places = order.map((words) => said.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThanOrEqual(0)
  })
})

describe('the timeline', () => {
  it('says of every step whether it is done, not by colour alone', () => {
    render(
      <Timeline
        moments={[
          { id: '1', state: 'done', title: '样本物业受理', time: '今天9:05' },
          { id: '2', state: 'now', title: '等车主挪车' },
          { id: '3', state: 'next', title: '社区核实' },
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getAllByRole('img').map((dot) => dot.getAttribute('aria-label'))).toEqual([
      '已办',
      '正在办',
      '还没到',
    ])
  })
})

describe('phones', () => {
  it('dial the whole row', () => {
    render(<Phones phones={[{ name: '样本社区居委会', number: '0594-0000001' }]} />)
    fireEvent.click(screen.getByRole('button', { name: '打给样本社区居委会，0594-0000001' }))
    expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0594-0000001' })
  })
})
