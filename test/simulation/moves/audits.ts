import { engageAuditor } from '../../../contract/disclosure/audit/engageAuditor'
import { enterSignature } from '../../../contract/disclosure/audit/enterSignature'
import { postAuditRectified } from '../../../contract/disclosure/audit/postAuditRectified'
import { registerResolution } from '../../../contract/disclosure/audit/registerResolution'
import { registerSignatureSheet } from '../../../contract/disclosure/audit/registerSignatureSheet'
import { reportAudit } from '../../../contract/disclosure/audit/reportAudit'
import { reportAuditRectified } from '../../../contract/disclosure/audit/reportAuditRectified'
import { verifyAuditRectified } from '../../../contract/disclosure/audit/verifyAuditRectified'
import type { AuditRecord } from '../../../cloudfunctions/common/records/audit'
import { dateOf, fen } from '../../../domain/common'
import { linesOf } from '../../../domain/disclosure'
import type { Random } from '../random'
import type { Place, Town } from '../town'
import { AUDITOR, auditorsOf } from './auditors'
import type { Move } from './move'
import { photoBy, scanBy } from './photo'

/** Who does a step, mostly; now and then somebody of another office. */
const doer = (town: Town, random: Random, units: readonly (string | undefined)[]): string | undefined =>
  random.any(random.chance(0.9) ? units.flatMap((unit) => (unit ? town.holders(unit) : [])) : town.staff())?._id

/** Whoever enters signatures: the committee, or the neighbourhood where there is none. */
const entering = ({ communityId, regionPath }: Place): string[] => [
  `committee:${communityId}`,
  `region:${regionPath.at(-1)}`,
]

function statementWithPlace(town: Town, random: Random) {
  const [statementId, posted] = random.any([...town.memory.statements]) ?? []
  const place = town.places.find(({ communityId }) => communityId === posted?.communityId)
  return statementId !== undefined && place ? { statementId, place } : undefined
}

const sheet: Move = {
  name: 'signature sheet',
  weight: 1,
  async play(town, random) {
    const found = statementWithPlace(town, random)
    const who = found && doer(town, random, entering(found.place))
    if (!found || who === undefined) return false
    const [fileId] = await scanBy(town, random, who)
    if (fileId === undefined) return true
    await town.send(random, who, registerSignatureSheet, { statementId: found.statementId, name: '签名表', fileId })
    return true
  },
}

/** The same row is entered by two in the same moment: it counts once. */
const sign: Move = {
  name: 'signature',
  weight: 3,
  async play(town, random) {
    const brought = random.any([...town.world.emulator.data.all('signatureSheets')])
    const place = town.places.find(({ communityId }) => communityId === brought?.communityId)
    const door = place && random.any(place.doors)
    const who = place && doer(town, random, entering(place))
    if (!brought || !door || who === undefined) return false
    const { building, entrance, room } = door
    const signedOn = dateOf(town.world.now())
    const input = { sheetId: String(brought._id), row: 1 + random.below(40), building, entrance, room, signedOn }
    const crowd = random.chance(0.2) ? [who, who] : [who]
    const messages = crowd.map((each) => ({ who: each, operation: enterSignature, input }))
    const replies = await town.atOnce(random, messages)
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${door.unitId} signed twice on ${input.sheetId}`)
    if (replies.some(({ ok }) => ok)) town.note('signed')
    return true
  },
}

/** The committee resolves: that opens the right alone. */
const resolve: Move = {
  name: 'resolution',
  weight: 1,
  async play(town, random) {
    const found = statementWithPlace(town, random)
    const who = found && doer(town, random, [`committee:${found.place.communityId}`])
    if (!found || who === undefined) return false
    const [fileId] = await scanBy(town, random, who)
    if (fileId === undefined) return true
    const resolution = { number: `决字${random.below(90)}号`, decidedOn: dateOf(town.world.now()), fileId }
    await town.send(random, who, registerResolution, { statementId: found.statementId, ...resolution })
    return true
  },
}

type Step = (town: Town, random: Random, audit: AuditRecord, place: Place) => Promise<string | undefined>

/** What comes next of an audit, by whoever it belongs to; what happened where it was taken. */
const NEXT: Partial<Record<AuditRecord['state'], Step>> = {
  async open(town, random, { _id: statementId, engager }) {
    const who = doer(town, random, [engager])
    const [fileId] = who === undefined ? [] : await scanBy(town, random, who)
    if (who === undefined || fileId === undefined) return undefined
    const days = { contractOn: dateOf(town.world.now()), first: '2025-01-01', last: '2027-12-31' }
    const auditor = { auditor: AUDITOR, creditCode: '91350304MA0000001U', fileId }
    const reply = await town.send(random, who, engageAuditor, { statementId, ...auditor, ...days })
    return reply.ok ? 'audit engaged' : undefined
  },
  async engaged(town, random, { _id: statementId }, place) {
    const who = random.any(await auditorsOf(town, random, place))
    const [fileId] = who === undefined ? [] : await scanBy(town, random, who)
    if (who === undefined || fileId === undefined) return undefined
    const statement = town.memory.statements.get(statementId)?.statement
    const line = statement && random.any(linesOf(statement, 'income'))
    const finding = { what: '楼下广告牌的租金没有入账', found: fen(1 + random.below(900_000)) }
    const findings = random.chance(0.8) ? [{ ...finding, ...(line && { lineId: line.id, stated: line.amount }) }] : []
    const input = { statementId, conclusion: '按合同核对了收入', fileId, findings }
    const reply = await town.send(random, who, reportAudit, input)
    return reply.ok ? 'audit reported' : undefined
  },
  async rectifying(town, random, { _id: statementId, poster }) {
    const who = doer(town, random, [poster])
    const fileIds = who === undefined ? [] : await scanBy(town, random, who)
    if (who === undefined || fileIds.length === 0) return undefined
    const input = { statementId, words: '已经补进专账', fileIds }
    const reply = await town.send(random, who, reportAuditRectified, input)
    return reply.ok ? 'audit rectified' : undefined
  },
  async rectified(town, random, { _id: statementId }, { regionPath }) {
    const who = doer(
      town,
      random,
      regionPath.map((region) => `region:${region}`),
    )
    if (who === undefined) return undefined
    const input = { statementId, accepted: random.chance(0.8), words: '到专账上看过' }
    const reply = await town.send(random, who, verifyAuditRectified, input)
    return reply.ok ? 'audit verified' : undefined
  },
  async verified(town, random, { _id: statementId, poster }) {
    const who = doer(town, random, [poster])
    const [fileId] = who === undefined ? [] : await photoBy(town, random, who)
    if (who === undefined || fileId === undefined) return undefined
    const reply = await town.send(random, who, postAuditRectified, { statementId, fileId })
    return reply.ok ? 'audit posted' : undefined
  },
}

/** An audit goes on by a step. */
const goOn: Move = {
  name: 'audit step',
  weight: 5,
  async play(town, random) {
    const all = [...town.world.emulator.data.all('audits')] as unknown as AuditRecord[]
    const audit = random.any(all.filter(({ state }) => NEXT[state] !== undefined))
    const place = town.places.find(({ communityId }) => communityId === audit?.communityId)
    if (!audit || !place) return false
    const happened = await NEXT[audit.state]?.(town, random, audit, place)
    if (happened !== undefined) town.note(happened)
    return true
  },
}

export const audits: readonly Move[] = [sheet, sign, resolve, goOn]
