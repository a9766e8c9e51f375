/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { measured } from '../../fixtures/taro'
import { Answers } from '../../../src/components/Answers'
import { Button } from '../../../src/components/Button'
import { Choice } from '../../../src/components/Choice'
import { LongText } from '../../../src/components/LongText'
import { PhotoPicker } from '../../../src/components/PhotoPicker'
import { ReceiptNumber } from '../../../src/components/ReceiptNumber'
import { SitePlan } from '../../../src/components/SitePlan'
import { Steps } from '../../../src/components/Steps'
import { TextField } from '../../../src/components/TextField'

describe('a field', () => {
  it('says what may be left out instead of marking what may not', () => {
    render(<TextField label='补一句' optional value='' onChange={() => undefined} />)
    expect(screen.getByText('（可以不写）')).toBeTruthy()
  })

  it('keeps the input when it says what is wrong', () => {
    render(<TextField label='联系电话' value='0594-00000' onChange={() => undefined} error='少了几位' />)
    expect(screen.getByRole('textbox', { name: '联系电话' })).toHaveProperty('value', '0594-00000')
    expect(screen.getByRole('alert').textContent).toContain('少了几位')
  })

  it('counts a few sentences', () => {
    const written: string[] = []
    render(<LongText label='想问什么' value='第3台的钱在哪？' onChange={(text) => written.push(text)} />)
    fireEvent.change(screen.getByRole('textbox', { name: '想问什么' }), { target: { value: '钱呢' } })
    expect(screen.getByText('8字，最多200字')).toBeTruthy()
    expect(written).toEqual(['钱呢'])
  })
})

describe('a button', () => {
  it('on its way does nothing when pressed again', () => {
    const press = jest.fn()
    const { rerender } = render(<Button onPress={press}>发出去</Button>)
    fireEvent.click(screen.getByRole('button', { name: '发出去' }))
    rerender(
      <Button busy onPress={press}>
        发出去
      </Button>,
    )
    fireEvent.click(screen.getByRole('button', { name: '正在发…' }))
    expect(press).toHaveBeenCalledTimes(1)
  })
})

describe('a choice', () => {
  it('is a group of radios; a whole row chooses, by tap and by key', () => {
    const chosen: string[] = []
    const options = [
      { id: 'lane', title: '消防车道被占', note: '车停在黄线里' },
      { id: 'green', title: '占绿地' },
    ]
    render(<Choice caption='是哪种情况' options={options} chosen='lane' onChoose={(id) => chosen.push(id)} />)
    expect(screen.getByRole('radio', { checked: true }).textContent).toContain('消防车道被占')
    fireEvent.click(screen.getByRole('radio', { name: /占绿地/ }))
    fireEvent.keyDown(screen.getByRole('radio', { name: /消防车道/ }), { key: ' ' })
    expect(chosen).toEqual(['green', 'lane'])
  })
})

describe('photos', () => {
  it('are three at most, and each can be taken out', async () => {
    const changes: (readonly string[])[] = []
    jest.mocked(Taro.chooseImage).mockResolvedValue({ tempFilePaths: ['c', 'd'], tempFiles: [], errMsg: '' })
    const { rerender } = render(<PhotoPicker photos={['a', 'b']} onChange={(photos) => changes.push(photos)} />)
    fireEvent.click(screen.getByRole('button', { name: '再拍一张' }))
    await waitFor(() => expect(changes).toEqual([['a', 'b', 'c']]))
    fireEvent.click(screen.getByRole('button', { name: '去掉照片1' }))
    expect(changes[1]).toEqual(['b'])
    rerender(<PhotoPicker photos={['a', 'b', 'c']} onChange={() => undefined} />)
    expect(screen.queryByRole('button', { name: '再拍一张' })).toBeNull()
  })

  it('stay as they are when somebody thinks better of it', async () => {
    const change = jest.fn()
    jest.mocked(Taro.chooseImage).mockRejectedValue(new Error('cancel'))
    render(<PhotoPicker photos={[]} onChange={change} />)
    fireEvent.click(screen.getByRole('button', { name: '拍照或选照片' }))
    await waitFor(() => expect(change).toHaveBeenCalledWith([]))
  })
})

describe('before and after sending', () => {
  it('every answer has its own way back', () => {
    const change = jest.fn()
    render(
      <Answers
        answers={[
          { about: '情况', value: '消防车道被占', onChange: change },
          { about: '谁来办', value: '样本物业' },
        ]}
      />,
    )
    fireEvent.click(screen.getByRole('link', { name: '改情况' }))
    expect(change).toHaveBeenCalledTimes(1)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('the number says how to read it out', () => {
    render(<ReceiptNumber received='收到了，10月20日 8:46' community='样本花园' list='2026年 随手报' number={128} />)
    expect(screen.getByText('打电话、到社区问，说“样本花园一二八号”')).toBeTruthy()
  })

  it('steps are said, not only drawn', () => {
    render(<Steps at={2} of={3} />)
    expect(screen.getByRole('img', { name: '第2步，共3步' })).toBeTruthy()
  })
})

describe('the site plan', () => {
  const buildings = [
    { id: 'b1', name: '1栋', x: 0, y: 0, width: 60, height: 20 },
    { id: 'b2', name: '2栋', x: 100, y: 0, width: 60, height: 20 },
  ]
  const placed = jest.fn()
  const plan = () => {
    render(<SitePlan buildings={buildings} onPlace={placed} />)
    return screen.getByRole('group', { name: /小区平面图/ })
  }

  beforeEach(() => {
    placed.mockClear()
    measured.box = { left: 10, top: 20, width: 200, height: 60 }
  })

  it('gives the point of a tap on open ground in metres', async () => {
    fireEvent.click(plan(), { clientX: 10 + 100, clientY: 20 + 30 })
    await waitFor(() => expect(placed).toHaveBeenCalledWith({ x: 80, y: 10 }, undefined))
  })

  it('says which building a tap lies in, its edge included', async () => {
    fireEvent.click(plan(), { clientX: 10 + 20 + 60, clientY: 20 + 20 })
    await waitFor(() => expect(placed).toHaveBeenCalledWith({ x: 60, y: 0 }, 'b1'))
  })

  it('gives the middle of a building that is chosen by key', () => {
    plan()
    fireEvent.keyDown(screen.getByRole('button', { name: '在2栋' }), { key: 'Enter' })
    expect(placed).toHaveBeenCalledWith({ x: 130, y: 10 }, 'b2')
  })
})
