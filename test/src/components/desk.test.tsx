/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { DeskFrame, type Way } from '../../../src/components/DeskFrame'
import { FigureRow } from '../../../src/components/FigureRow'
import { Page } from '../../../src/components/Page'
import { QueueTable, type QueueRow } from '../../../src/components/QueueTable'
import { chooseView } from '../../../src/services/elder'

const widen = (width: number): void =>
  act(() => {
    Object.assign(window, { innerWidth: width })
    window.dispatchEvent(new Event('resize'))
  })

const row = (id: string): QueueRow => ({
  id,
  badge: { kind: 'late', words: '逾期5天' },
  what: `事${id}`,
  number: '样本花园128号',
  where: '样本花园',
  hands: '样本物业',
  due: '10月15日',
})

beforeEach(() => widen(1280))
afterEach(() => chooseView({ elder: false, step: 1 }))

describe('a queue on a desk', () => {
  it('is walked by arrow keys and opened by Enter', () => {
    const opened: string[] = []
    render(<QueueTable caption='今天要看' rows={[row('1'), row('2')]} onOpen={(id) => opened.push(id)} />)
    const [, first, second] = screen.getAllByRole('row')
    if (!first || !second) throw new Error('no rows')
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second, { key: 'ArrowUp' })
    fireEvent.keyDown(first, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(first)
    fireEvent.keyDown(first, { key: 'Enter' })
    fireEvent.click(second)
    expect(opened).toEqual(['1', '2'])
  })

  it('becomes a list on a phone', () => {
    widen(390)
    render(<QueueTable caption='今天要看' rows={[row('1')]} onOpen={() => undefined} />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('list', { name: '今天要看' })).toBeTruthy()
  })
})

describe('the numbers of a region', () => {
  it('open exactly what they count and say it as one sentence', () => {
    const opened: string[] = []
    const figures = [{ id: 'late', value: '1', unit: '件', title: '逾期', note: '最久5天', late: true }]
    render(<FigureRow caption='样本社区' figures={figures} onOpen={(id) => opened.push(id)} />)
    fireEvent.click(screen.getByRole('button', { name: '逾期1件，最久5天' }))
    expect(opened).toEqual(['late'])
  })
})

describe('the frame of a desk', () => {
  const ways: readonly Way[] = [
    { id: 'today', words: '今天要看', icon: 'list', count: 9, url: '/packages/desk/today/index' },
    { id: 'cases', words: '事项台账', icon: 'flag', url: '/packages/desk/cases/index' },
  ]
  const frame = () =>
    render(<DeskFrame title='今天要看9件' ways={ways} current='today' who={{ role: '样本社区', office: '居委会' }} />)

  it.each([
    [1000, true],
    [999, false],
  ])('at %i px stands ways at the left: %s', (width, wide) => {
    widen(width)
    frame()
    expect(screen.queryByText('居委会') !== null).toBe(wide)
    expect(screen.getByRole('link', { name: '今天要看9' }).getAttribute('aria-current')).toBe('true')
  })

  it('goes where a way leads', () => {
    frame()
    fireEvent.click(screen.getByRole('link', { name: '事项台账' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/desk/cases/index' })
  })
})

describe('a page', () => {
  it('carries theme, view and text size on its root', () => {
    chooseView({ elder: true, step: 1.3 })
    const { container } = render(<Page title='我的' tab='mine' />)
    const root = container.firstElementChild
    expect(root?.className).toBe('mz v-elder')
    expect(root?.getAttribute('style')).toContain('--scale: 1.3')
  })

  it('of the four tabs says where one is and has no way back', () => {
    render(<Page title='我的小区' tab='home' />)
    expect(screen.getByRole('button', { name: '小区' }).getAttribute('aria-current')).toBe('true')
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
  })

  it('opened by its address goes back to 小区', () => {
    render(<Page title='公共收益' />)
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })
})
