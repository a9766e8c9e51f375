import { bindTo } from '../../cloudfunctions/api/registry/binding'
import { givePost } from '../../cloudfunctions/api/registry/posts'
import { waitForNeighbourhood } from '../../cloudfunctions/api/registry/waiting'
import type { HeldPost, UnitRecord } from '../../cloudfunctions/common/records/registry'
import { fen, localDate } from '../../domain/common'
import { at, COMPANY, VILLAGE, village } from './place'
import type { Write } from './place'

const post = (postId: string, difference: Pick<HeldPost, 'role' | 'scope' | 'scopeId'>): HeldPost => ({
  postId,
  title: '工作人员',
  scopeName: '样本',
  ...difference,
})
const MANAGER = post('post_manager', { role: 'companyManager', scope: 'company', scopeId: 'co_1' })
const OFFICER = post('post_officer', { role: 'neighbourhood', scope: 'region', scopeId: '350304001001' })

/** An officer who was there from the beginning, and a manager who took an invitation. */
export const appoint = (write: Write): Promise<void> =>
  write('2026-06-01', async (change) => {
    const place = { regionPath: village.regionPath }
    await givePost(change, { personId: 'manager', name: '陈', post: MANAGER, place }, at('2026-06-01'))
    await givePost(change, { personId: 'officer', name: '郑', post: OFFICER, place }, at('2026-06-01'))
    const { postId, ...offered } = MANAGER
    const made = { madeBy: 'post_officer', madeByPerson: 'officer', madeByTitle: '社区专干' }
    const days = { madeOn: localDate('2026-06-01'), lastDay: localDate('2026-06-08'), createdAt: at('2026-06-01') }
    const taken = { takenBy: 'manager', postId }
    await change.insert('invitations', {
      _id: 'invitation_1',
      post: offered,
      unitKey: COMPANY,
      ...place,
      ...made,
      ...days,
      ...taken,
    })
  })

const unit = (_id: string): UnitRecord => ({
  _id,
  communityId: VILLAGE,
  building: '1栋',
  entrance: '',
  room: _id,
  label: `1栋${_id}`,
  areaDm2: 9000,
  delivered: true,
  headKey: `unit ${_id}|${_id}`,
  roll: [{ salt: 'salt', hash: 'hash' }],
  holders: [],
})

/** An owner is bound by the roll, another waits for the neighbourhood. */
export async function bindAndClaim(write: Write): Promise<void> {
  const bond = (of: UnitRecord, personId: string) => ({ unit: of, community: village, personId, binding: undefined })
  await write('2026-09-01', async (change) => {
    const owned = { ...unit('unit_1'), roll: [{ salt: 'salt', hash: 'hash', personId: 'owner' }] }
    await change.insert('units', unit('unit_1'))
    await change.insert('units', unit('unit_2'))
    await bindTo(change, bond(owned, 'owner'), 'roll', at('2026-09-01'))
  })
  await write('2026-10-19', async (change) => {
    const claim = { name: '马', lastFour: '0001', words: '' }
    const now = at('2026-10-19')
    await waitForNeighbourhood(change, bond(unit('unit_2'), 'claimant'), claim, 30, {
      now,
      newId: (head) => `${head}_2`,
    })
  })
}

/** An import that has ended, and what it wrote. */
export const chargeFees = (write: Write): Promise<void> =>
  write('2026-10-10', async (change) => {
    const period = { first: localDate('2026-07-01'), last: localDate('2026-09-30') }
    const charge = { period, areaDm2: 9000, rate: fen(12_000) }
    const bill = { unitId: 'unit_1', charge, amount: fen(32_400), paid: fen(0) }
    const account = { communityId: VILLAGE, importId: 'import_1', importedAt: at('2026-10-10') }
    await change.insert('feeAccounts', { _id: 'unit_1', unitId: 'unit_1', bills: [bill], ...account })
    await change.insert('feeRolls', { _id: VILLAGE, communityId: VILLAGE, importId: 'import_1', running: false })
    await change.insert('jobs', {
      _id: 'import_1',
      kind: 'feeRoll',
      personId: 'manager',
      communityId: VILLAGE,
      state: 'done',
      place: 'null',
      done: 1,
      total: 1,
      outcome: JSON.stringify({ units: 1, goodTotal: 32_400 }),
      createdAt: at('2026-10-10'),
    })
  })

/** A desk was signed in, and the owner has let one message come through WeChat. */
export const signInDesk = (write: Write): Promise<void> =>
  write('2026-10-20', async (change) => {
    const desk = { publicKey: 'key', label: 'Edge', createdAt: at('2026-10-20'), expiresAt: at('2026-10-21') }
    await change.insert('deskCodes', { _id: 'desk_1', sessionId: 'session_1', ...desk })
    await change.insert('deskSessions', { _id: 'session_1', personId: 'officer', ...desk })
    const consent = {
      personId: 'owner',
      template: 'question.answered',
      granted: 1,
      sent: 1,
      lastAnswer: 'accept',
    } as const
    await change.insert('consents', { _id: 'owner:question.answered', ...consent, at: at('2026-08-03') })
  })
