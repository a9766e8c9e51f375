/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import ReportPage from '../../../src/pages/report'
import { standInServer, type Server } from './server'
import { aForm, aRow, nothingNear } from './views'

let server: Server
beforeEach(() => {
  Taro.clearStorageSync()
  jest.clearAllMocks()
  server = standInServer()
  server.answer('registry.whoAmI', {
    value: {
      posts: [],
      claims: [],
      elder: false,
      unseen: 0,
      units: [{ communityId: 'com_1', communityName: '样本花园' }],
    },
  })
  server.answer('case.openReport', { value: aForm() })
  server.answer('case.nearbyReports', { value: nothingNear() })
  server.answer('case.sendReport', { value: { caseId: 'case_9', number: 129, at: 0 } })
})

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }))

async function toTheCheck(): Promise<void> {
  await screen.findByText('拍到了什么？')
  fireEvent.click(screen.getByRole('radio', { name: /消防车道被占/ }))
  press('下一步')
  fireEvent.keyDown(await screen.findByRole('button', { name: '在2栋' }), { key: 'Enter' })
  await screen.findByText('附近没有人报过这样的事。')
  press('下一步')
  await screen.findByText('发出去以后')
}

describe('PT-22 a report takes three steps at most from the tab to the number', () => {
  it('asks for 119 first, then type, place and a look; the third press of a main button sends it', async () => {
    render(<ReportPage />)
    expect(await screen.findByRole('button', { name: '正着火，打119' })).toBeTruthy()
    await toTheCheck()
    press('发出去')
    await waitFor(() =>
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/case/receipt/index?case=case_9' }),
    )
    const sent = server.asked.find(({ operation }) => operation === 'case.sendReport')
    expect(sent?.input).toMatchObject({
      communityId: 'com_1',
      problem: 'fireLaneBlocked',
      place: { building: '2栋', plan: { x: 140, y: 30 } },
      photos: [],
    })
  })

  it('goes no further without a type, and says so on the button', async () => {
    render(<ReportPage />)
    const button = await screen.findByRole('button', { name: '先选是哪种情况' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })

  it('offers what is open nearby before it goes on', async () => {
    const near = [{ ...aRow({ followers: 3 }), metres: 15, sameBuilding: true }]
    server.answer('case.nearbyReports', { value: { ...nothingNear(), near } })
    server.answer('case.joinReport', { value: { caseId: 'case_1', followers: 4 } })
    render(<ReportPage />)
    await screen.findByText('拍到了什么？')
    fireEvent.click(screen.getByRole('radio', { name: /消防车道被占/ }))
    press('下一步')
    fireEvent.keyDown(await screen.findByRole('button', { name: '在2栋' }), { key: 'Enter' })
    await screen.findByText(/离你标的约15米/)
    expect(screen.getByRole('button', { name: '都不是，下一步' })).toBeTruthy()
    press('就是这件，我跟着它')
    await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/case/case/index?case=case_1' }))
  })

  it('says why a place outside can’t be one, and doesn’t go on', async () => {
    server.answer('case.nearbyReports', { refusal: { code: 'case.outsideCommunity' } })
    render(<ReportPage />)
    await screen.findByText('拍到了什么？')
    fireEvent.click(screen.getByRole('radio', { name: /消防车道被占/ }))
    press('下一步')
    fireEvent.keyDown(await screen.findByRole('button', { name: '在2栋' }), { key: 'Enter' })
    await screen.findByText('这个地方不在小区里')
    expect(screen.getByRole('button', { name: '先标出地方' }).getAttribute('aria-disabled')).toBe('true')
  })
})

describe('PT-22 a draft outlives a lost network', () => {
  it('keeps what was filled in when sending finds nobody, and sends it under the same key when pressed again', async () => {
    const page = render(<ReportPage />)
    await toTheCheck()
    server.answer('case.sendReport', 'offline')
    press('发出去')
    await screen.findByText('没有网，草稿存在这台设备里')
    page.unmount()
    render(<ReportPage />)
    await screen.findByText(/草稿，/)
    expect(screen.getByRole('radio', { checked: true }).textContent).toContain('消防车道被占')
    server.answer('case.sendReport', { value: { caseId: 'case_9', number: 129, at: 0 } })
    press('下一步')
    press('下一步')
    await screen.findByText('发出去以后')
    press('发出去')
    await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalled())
    const keys = server.asked.filter(({ operation }) => operation === 'case.sendReport').map(({ key }) => key)
    expect(new Set(keys).size).toBe(1)
  })

  it('opens without a network with the last form, and says so', async () => {
    const page = render(<ReportPage />)
    await screen.findByText('拍到了什么？')
    page.unmount()
    server.answer('case.openReport', 'offline')
    render(<ReportPage />)
    expect(await screen.findByText('没有网，没取到')).toBeTruthy()
    expect(screen.getByRole('radio', { name: /消防车道被占/ })).toBeTruthy()
  })

  it('holds a photo by the id under which it was taken in, so that it is there after a restart', async () => {
    jest.mocked(Taro.chooseImage).mockResolvedValue({ tempFilePaths: ['blob:1'] } as never)
    Object.assign(globalThis, { fetch: async () => ({ blob: async () => new Blob(['x']) }) })
    Object.assign(Blob.prototype, { arrayBuffer: async () => new ArrayBuffer(1) })
    server.answer('registry.takeInFile', { value: { fileId: 'file_1', mime: 'image/jpeg', bytes: 1 } })
    render(<ReportPage />)
    press(await screen.findByText('拍照或选照片').then(() => /拍照或选照片/))
    await screen.findByText('再拍一张')
    await waitFor(() => expect(JSON.stringify(Taro.getStorageSync('draft:report'))).toContain('"fileId":"file_1"'))
    await toTheCheck()
    press('发出去')
    await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalled())
    expect(server.asked.find(({ operation }) => operation === 'case.sendReport')?.input.photos).toEqual(['file_1'])
    expect(Taro.getStorageSync('draft:report')).toBe('')
  })
})
