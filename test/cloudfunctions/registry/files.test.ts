import { readFileSync } from 'node:fs'
import { readFile } from '../../../contract/registry/readFile'
import { registerNoticeBoard } from '../../../contract/registry/registerNoticeBoard'
import { releaseFile } from '../../../contract/registry/releaseFile'
import { takeInFile } from '../../../contract/registry/takeInFile'
import { communityId } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { claiming, jpeg, point, webp, withWords } from './pictures'

const SAMPLE = 'test/fixtures/samples/公共收益收支公示表-2026年第三季度.xlsx'
const MIB = 1024 * 1024

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())

const files = () => [...world.emulator.data.all('files')]
const take = (purpose: 'photo' | 'paper' | 'workbook', bytes: Buffer, by = 'residentGuo') =>
  world.as(by).call(takeInFile, { purpose, content: bytes.toString('base64') })
const takeUpload = (purpose: 'photo' | 'workbook', cloudId: string) =>
  world.as('residentGuo').call(takeInFile, { purpose, cloudId })

/** What lies in storage now, by its address. */
async function bytesOf(openid: string, fileId: string): Promise<Buffer> {
  const { files: found } = await world.as(openid).does(readFile, { fileIds: [fileId] })
  const answer = await fetch(found[0]?.url ?? '')
  return Buffer.from(await answer.arrayBuffer())
}
const mayOpen = async (openid: string, fileId: string): Promise<boolean> =>
  (await world.as(openid).does(readFile, { fileIds: [fileId] })).files[0]?.url !== undefined

describe('what is no picture is refused by name, and nothing of it is kept', () => {
  const sample = readFileSync(SAMPLE)

  it.each([
    ['a photo that is words', Buffer.from('这不是照片'), 'registry.notAPhoto'],
    ['a renamed workbook', sample, 'registry.notAPhoto'],
    ['a picture that breaks off', point().subarray(0, 40), 'registry.notAPhoto'],
    ['a picture with a wrong check sum', Buffer.from(point()).fill(7, 20, 22), 'registry.notAPhoto'],
    [
      'a JPEG without its end',
      jpeg({ orientation: 1, place: '', width: 4, height: 3 }).subarray(0, 120),
      'registry.notAPhoto',
    ],
    ['a moving picture', Buffer.from('GIF89a'), 'registry.notAPhoto'],
    ['a picture without width', claiming(0, 10), 'registry.notAPhoto'],
    ['nothing', Buffer.alloc(0), 'registry.fileEmpty'],
    ['a pixel flood', claiming(60_000, 60_000), 'registry.tooManyPixels'],
    ['one pixel more than are taken', claiming(60_000_001, 1), 'registry.tooManyPixels'],
  ])('%s', async (_, bytes, code) => {
    const before = files()
    expect(await take('photo', bytes)).toMatchObject({ ok: false, refusal: { code } })
    expect(files()).toEqual(before)
  })

  it.each([
    ['words', Buffer.from('not a workbook'), 'workbook.notAWorkbook'],
    ['a picture', point(), 'workbook.notAWorkbook'],
    ['half a workbook', sample.subarray(0, sample.length / 2), 'workbook.notAWorkbook'],
  ])('a workbook that is %s', async (_, bytes, code) => {
    expect(await take('workbook', bytes)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('a paper that is a workbook', async () => {
    expect(await take('paper', sample)).toMatchObject({ refusal: { code: 'registry.notAPaper' } })
    expect(await take('paper', Buffer.from('%PDF-1.7\n…\n%%EOF\n'))).toMatchObject({
      value: { mime: 'application/pdf' },
    })
  })
})

describe('what a phone uploads is looked at and taken away', () => {
  it('a photo of 20 MB', async () => {
    const cloudId = await world.upload('large.jpg', Buffer.concat([point(), Buffer.alloc(20 * MIB)]))
    expect(await takeUpload('photo', cloudId)).toMatchObject({
      refusal: { code: 'registry.fileTooLarge', limit: 10 * MIB },
    })
    expect(await takeUpload('photo', cloudId)).toEqual({ ok: false, refusal: { code: 'registry.noSuchUpload' } })
  })

  it('a workbook of 49 MB', async () => {
    const cloudId = await world.upload('huge.xlsx', Buffer.alloc(49 * MIB))
    expect(await takeUpload('workbook', cloudId)).toMatchObject({ refusal: { code: 'registry.fileTooLarge' } })
  })

  it('a good one is kept under another name, and its upload is gone', async () => {
    const cloudId = await world.upload('good.png', point())
    const reply = await takeUpload('photo', cloudId)
    expect(reply).toMatchObject({ ok: true, value: { mime: 'image/png', width: 1, height: 1 } })
    expect(JSON.stringify(files())).not.toContain('good.png')
    expect(await takeUpload('photo', cloudId)).toMatchObject({ refusal: { code: 'registry.noSuchUpload' } })
  })

  it('a file of somebody else can’t be passed off as an upload', async () => {
    const reply = await take('photo', point(), 'ownerLiu')
    const [file] = files().filter(({ personId }) => personId === 'ownerLiu')
    expect(reply).toMatchObject({ ok: true })
    expect(await takeUpload('photo', String(file?.cloudId))).toMatchObject({
      refusal: { code: 'registry.noSuchUpload' },
    })
    expect(await takeUpload('photo', String(file?.cloudId).replace('/files/', '/incoming/../files/'))).toMatchObject({
      refusal: { code: 'registry.noSuchUpload' },
    })
  })
})

describe('pictures lose what the camera wrote', () => {
  const place = '25.4312N 119.0156E'

  it.each([
    ['PNG', withWords(place), 'image/png'],
    ['WEBP', webp(place), 'image/webp'],
    ['JPEG', jpeg({ orientation: 6, place, width: 4000, height: 3000 }), 'image/jpeg'],
    [
      'a second JPEG behind the first',
      jpeg({ orientation: 1, place: '', width: 4, height: 3, behind: Buffer.from(place) }),
      'image/jpeg',
    ],
  ])('%s', async (_, bytes, mime) => {
    expect(bytes.toString('latin1')).toContain(place)
    const { fileId } = await world
      .as('ownerMa')
      .does(takeInFile, { purpose: 'photo', content: bytes.toString('base64') })
    const kept = await bytesOf('ownerMa', fileId)
    expect(kept.toString('latin1')).not.toContain(place)
    expect(files().find(({ _id }) => _id === fileId)).toMatchObject({ mime, bytes: kept.length })
  })

  it('but not how it was held, nor its size', async () => {
    const bytes = jpeg({ orientation: 6, place, width: 4000, height: 3000 })
    const { fileId, width, height } = await world
      .as('ownerMa')
      .does(takeInFile, { purpose: 'photo', content: bytes.toString('base64') })
    expect([width, height]).toEqual([4000, 3000])
    const kept = await bytesOf('ownerMa', fileId)
    expect(kept.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true)
    expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  })
})

describe('a file is seen with the record that it belongs to', () => {
  const board = (openid: string, fileId: string) =>
    world
      .as(openid)
      .call(registerNoticeBoard, { communityId: garden, place: '南门', position: 'mainPedestrianEntrance', fileId })
  const taken = async (by: string, bytes = point()): Promise<string> => {
    const reply = await take('photo', bytes, by)
    return reply.ok ? reply.value.fileId : ''
  }

  it('before it belongs to one, by whoever brought it', async () => {
    const fileId = await taken('managerChen')
    expect(await mayOpen('managerChen', fileId)).toBe(true)
    expect(await mayOpen('neighbourhoodZheng', fileId)).toBe(false)
    expect(await mayOpen('managerChen', 'file_nothing')).toBe(false)
  })

  it('with somebody else’s record it can’t be shown, and with two neither', async () => {
    const fileId = await taken('managerChen')
    expect(await board('committeeHe', fileId)).toMatchObject({ refusal: { code: 'registry.noSuchFile', fileId } })
    expect(await board('managerChen', fileId)).toMatchObject({ ok: true })
    expect(await board('managerChen', fileId)).toMatchObject({ refusal: { code: 'registry.noSuchFile' } })
  })

  it('by those who handle it at once, by the community once WeChat has passed it, by others never', async () => {
    const fileId = await taken('managerChen')
    await board('managerChen', fileId)
    expect(await mayOpen('neighbourhoodZheng', fileId)).toBe(true)
    expect(await mayOpen('ownerLiu', fileId)).toBe(false)
    await world.emulator.answerPictureChecks()
    expect(await mayOpen('ownerLiu', fileId)).toBe(true)
    expect(await mayOpen('residentGuo', fileId)).toBe(false)
    expect(await mayOpen('managerYu', fileId)).toBe(false)
  })

  it('by nobody of the community where WeChat says no, or says nothing for half an hour', async () => {
    const fileId = await taken('managerChen')
    await board('managerChen', fileId)
    const now = world.now()
    world.emulator.clock.set(now + 30 * 60_000)
    await world.sweep()
    expect(files().find(({ _id }) => _id === fileId)?.check).toBe('waiting')
    world.emulator.clock.set(now + 30 * 60_000 + 1)
    await world.sweep()
    expect(files().find(({ _id }) => _id === fileId)?.check).toBe('review')
    expect(await mayOpen('ownerLiu', fileId)).toBe(false)
  })

  it('then a person of the office looks', async () => {
    const fileId = await taken('managerChen')
    await board('managerChen', fileId)
    const release = (by: string, shown: boolean) => world.as(by).call(releaseFile, { fileId, shown })
    expect(await release('managerChen', true)).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await release('neighbourhoodZheng', true)).toMatchObject({ value: { check: 'pass' } })
    expect(await mayOpen('ownerLiu', fileId)).toBe(true)
    await release('neighbourhoodZheng', false)
    expect(await mayOpen('ownerLiu', fileId)).toBe(false)
  })

  it('a verdict that a person sends is none', async () => {
    const fileId = await taken('managerChen')
    await board('managerChen', fileId)
    const trace = files().find(({ _id }) => _id === fileId)?.checkTrace
    const event = { Event: 'wxa_media_check', trace_id: trace, result: { suggest: 'pass' } }
    await world.emulator.call('managerChen', 'api', event)
    expect(files().find(({ _id }) => _id === fileId)?.check).toBe('waiting')
  })
})

it('what no record shows goes after seven days', async () => {
  await take('photo', point(), 'forgetful')
  const own = () => files().filter(({ personId }) => personId === 'forgetful')
  world.emulator.clock.advance(7 * 86_400_000 - 1)
  await world.sweep()
  expect(own()).toHaveLength(1)
  world.emulator.clock.advance(1)
  await world.sweep()
  expect(own()).toEqual([])
})
