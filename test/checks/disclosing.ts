import { countService, emptyService, writeVersion } from '../../cloudfunctions/common/disclosure/service'
import type { Change } from '../../cloudfunctions/common/door/context'
import { append } from '../../cloudfunctions/common/postingLog/append'
import { timeKey } from '../../cloudfunctions/common/workItems'
import { canonical } from '../../domain/common'
import type { Asked, ServiceItem } from '../../domain/disclosure'
import { at, COMPANY, VILLAGE, village } from './place'
import type { Write } from './place'

const ASKED: Asked = {
  items: [
    { item: 'fitOutSafety', fields: ['rules'], kinds: [] },
    { item: 'maintenanceFund', fields: [], kinds: [] },
    { item: 'parking', fields: ['disposal'], kinds: [] },
  ],
  counted: [],
}

/** One item disclosed in two versions, one posting that stands and one that was taken down; parking is still missing. */
export async function disclose(write: Write): Promise<void> {
  await write('2026-09-01', (change) =>
    change.insert('services', { ...emptyService(VILLAGE, at('2027-01-01')), asked: ASKED }),
  )
  await version(write, 1, '2026-09-01')
  await version(write, 2, '2026-09-02')
  await write('2026-09-03', async (change) => {
    await post(change, 'other_1', '2026-09-03')
    await change.patch('services', VILLAGE, { linked: ['maintenanceFund'] })
    await recount(change, ['maintenanceFund'], '2026-09-03')
  })
  await write('2026-09-04', (change) => post(change, 'other_2', '2026-09-04'))
  await write('2026-09-05', takeDown)
}

const version = (write: Write, nth: number, day: string): Promise<void> =>
  write(day, async (change) => {
    const content = writeVersion({
      communityId: VILLAGE,
      communityName: village.name,
      version: nth,
      byName: '样本物业',
      postedOn: day,
      content: { item: 'fitOutSafety', rules: `不拆承重墙，第${nth}版` },
    })
    const _id = `${VILLAGE}-fitOutSafety-${nth}`
    const kind = nth === 1 ? 'posted' : 'corrected'
    const entry = { kind, content: JSON.parse(content), salt: 'salt', refId: _id } as const
    const { entry: written, hash } = await append(change, VILLAGE, entry, at(day))
    const vouched = {
      item: 'fitOutSafety',
      version: nth,
      content,
      salt: 'salt',
      seq: written.seq,
      entryHash: hash,
      postedAt: at(day),
    } as const
    await change.insert('serviceVersions', {
      _id,
      communityId: VILLAGE,
      ...vouched,
      postedByPerson: 'manager',
      sortKey: `00000${nth}-${_id}`,
    })
    await change.patch('services', VILLAGE, { items: [vouched] })
    await recount(change, [], day)
  })

async function recount(change: Change, linked: readonly ServiceItem[], day: string): Promise<void> {
  const service = await change.get('services', VILLAGE)
  if (service) await countService(change, village, { ...service, linked }, at(day))
}

async function post(change: Change, _id: string, day: string): Promise<void> {
  const content = { title: '维修资金使用', day }
  const entry = { kind: 'posted', content, salt: 'salt', refId: _id } as const
  const { entry: written, hash } = await append(change, VILLAGE, entry, at(day))
  await change.insert('otherPostings', {
    _id,
    communityId: VILLAGE,
    kind: 'maintenanceFund',
    title: '维修资金使用',
    content: canonical(content),
    salt: 'salt',
    seq: written.seq,
    entryHash: hash,
    postedAt: at(day),
    postedBy: COMPANY,
    postedByPerson: 'manager',
    stands: true,
    sortKey: timeKey(at(day), _id),
  })
}

async function takeDown(change: Change): Promise<void> {
  const day = '2026-09-05'
  const content = { otherId: 'other_2', reason: '发重了' }
  const entry = { kind: 'withdrawn', content, salt: 'salt', refId: 'other_2' } as const
  const { entry: written } = await append(change, VILLAGE, entry, at(day))
  const withdrawn = { at: at(day), content: canonical(content), salt: 'salt', seq: written.seq }
  await change.patch('otherPostings', 'other_2', { stands: false, withdrawn })
}
