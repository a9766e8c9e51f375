import { webcrypto } from 'node:crypto'
import { acceptCase } from '../../contract/case/acceptCase'
import { joinReport } from '../../contract/case/joinReport'
import { recordDissuasion } from '../../contract/case/recordDissuasion'
import { reportOnCase } from '../../contract/case/reportOnCase'
import { sendReport } from '../../contract/case/sendReport'
import { raiseObjection } from '../../contract/disclosure/audit/raiseObjection'
import { readObjections } from '../../contract/disclosure/audit/readObjections'
import { askQuestion } from '../../contract/disclosure/askQuestion'
import { postOther } from '../../contract/disclosure/postOther'
import { saveDraft } from '../../contract/disclosure/saveDraft'
import { saveServiceItem } from '../../contract/disclosure/saveServiceItem'
import { bindUnit } from '../../contract/registry/bindUnit'
import { claimMessage } from '../../contract/registry/claimDesk'
import { invite } from '../../contract/registry/invite'
import { openDesk } from '../../contract/registry/openDesk'
import { takePhone } from '../../contract/registry/takePhone'
import { announceDraw } from '../../contract/supervision/announceDraw'
import { recordVisit } from '../../contract/supervision/recordVisit'
import { registerLead } from '../../contract/supervision/registerLead'
import { companyId, PUTIAN } from '../../scripts/seed/places'
import { garden, photoOf, workbookOf } from '../cloudfunctions/disclosure/garden'
import { begin, ended } from '../cloudfunctions/fee/importing'
import { letDraw } from '../cloudfunctions/supervision/drawing'
import { rollLine, rollWorkbook } from '../fixtures/rollSheet'
import { aStatement } from '../fixtures/statement'
import type { World } from '../fixtures/world'

/** What was planted through real operations; each text stands nowhere else. */
export const SECRET = {
  reporterPhone: '13912345678',
  plate: '闽B7X9Z2',
  phoneInWords: '13987654321',
  phoneInComplaint: '13611112222',
  phoneInQuestion: '13855556666',
  objection: '公示里没有南门的广告牌',
  claimName: '欧阳求真',
  claimWords: '房产证第88776655号',
  rollName: '司徒欠费',
  draftRemark: '草稿里的悄悄话',
  staffPhone: '13700001111',
  staffName: '寇样本',
  visitNote: '现场笔记里的悄悄话',
  /** fen that one unit has paid. */
  paid: 3141,
} as const

export interface Planted {
  /** A blocked fire lane: with the company, then reported on to the subdistrict and the fire brigade. */
  readonly fireLane: string
  /** A complaint about the company. */
  readonly complaint: string
  readonly photo: string
  readonly rollFile: string
  /** A statement's workbook that belongs to no record yet. */
  readonly workbook: string
  readonly invitation: string
  /** How the browser that shows a code asks for its session. */
  readonly claim: { readonly code: string; readonly at: number; readonly signature: string }
}

export async function plant(world: World): Promise<Planted> {
  const communityId = await garden(world)
  await drawAndVisit(world, communityId)
  world.emulator.setPhone('reporter', SECRET.reporterPhone)
  world.emulator.setPhone('staff', SECRET.staffPhone)
  await world.as('ownerLiu').does(takePhone, { code: 'reporter' })
  await world.as('managerChen').does(takePhone, { code: 'staff' })
  await disclose(world)
  const photo = await photoOf(world, 'ownerLiu')
  const fireLane = await reportLane(world, communityId, photo)
  const complaint = await complain(world, communityId)
  await ask(world, communityId)
  await objectTo(world, communityId)
  await claimUnit(world, communityId)
  await draft(world, communityId)
  const rollFile = await chargeFees(world, communityId)
  const invitation = await holdPlace(world, communityId)
  const claim = await openScreen(world)
  const workbook = await workbookOf(world, 'managerChen', '公共收益收支公示表-2026年第三季度.xlsx')
  await world.pictures()
  await world.sweep()
  return { fireLane, complaint, photo, rollFile, workbook, invitation, claim }
}

async function reportLane(world: World, communityId: string, photo: string): Promise<string> {
  const { caseId } = await world.as('ownerLiu').does(sendReport, {
    communityId,
    problem: 'fireLaneBlocked',
    place: { building: '2栋', words: `东侧入口${SECRET.plate}` },
    photos: [photo],
    words: `白色轿车${SECRET.plate}，我的电话${SECRET.phoneInWords}`,
    plate: SECRET.plate,
    myPhone: true,
  })
  await world.as('ownerMa').does(joinReport, { caseId })
  const company = world.as('managerChen')
  await company.does(acceptCase, { caseId, text: `联系了${SECRET.plate}的车主` })
  await company.does(recordDissuasion, { caseId, text: '贴了通知，车主不接电话', effective: false })
  await company.does(reportOnCase, { caseId, text: '劝离两次没有效果' })
  return caseId
}

async function complain(world: World, communityId: string): Promise<string> {
  const words = `物业乱收费，我的电话${SECRET.phoneInComplaint}`
  const report = { communityId, problem: 'feesRaised', place: { building: '1栋' }, words } as const
  return (await world.as('ownerLiu').does(sendReport, report)).caseId
}

const ask = (world: World, communityId: string) =>
  world.as('ownerLiu').does(askQuestion, {
    statementId: `${communityId}-2026Q2`,
    lineId: 'i1',
    words: `这笔账对不上，回我电话${SECRET.phoneInQuestion}`,
  })

async function objectTo(world: World, communityId: string): Promise<void> {
  const statementId = `${communityId}-2026Q2`
  const { mine = [] } = await world.as('ownerLiu').does(readObjections, { statementId })
  await world.as('ownerLiu').does(raiseObjection, {
    statementId,
    unitId: mine[0]?.unitId ?? '',
    words: SECRET.objection,
  })
}

const claimUnit = (world: World, communityId: string) =>
  world.as('residentGuo').does(bindUnit, {
    communityId,
    building: '1栋',
    entrance: '1单元',
    room: '201',
    name: SECRET.claimName,
    lastFour: '7788',
    askNeighbourhood: true,
    words: SECRET.claimWords,
  })

function draft(world: World, communityId: string) {
  const statement = aStatement()
  const cost = (statement.cost ?? []).map((line) => ({ ...line, remark: SECRET.draftRemark }))
  return world.as('managerChen').does(saveDraft, { communityId, statement: { ...statement, cost } })
}

/** What ownerMa's unit owes and has paid, and a row that couldn't be taken. */
async function chargeFees(world: World, communityId: string): Promise<string> {
  const good = [rollLine(1, { '已收金额（元）': SECRET.paid / 100 }), rollLine(3, { '已收金额（元）': 20 })]
  const bad = rollLine(2, { 业主姓名: SECRET.rollName, '应收金额（元）': null })
  const importId = await begin(world, 'managerChen', communityId, await rollWorkbook([...good, bad]))
  await ended(world, 'managerChen', importId)
  const file = [...world.emulator.data.all('files')].find(
    ({ purpose, shownWith }) => purpose === 'workbook' && shownWith,
  )
  return String(file?._id)
}

const holdPlace = async (world: World, communityId: string): Promise<string> => {
  const scope = { kind: 'company', companyId: companyId('putian'), communityId } as const
  const place = { role: 'companyManager', scope, title: '项目经理' } as const
  return (await world.as('countyLin').does(invite, place)).invitationId
}

async function openScreen(world: World): Promise<Planted['claim']> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey)
  const publicKey = { kty: 'EC', crv: 'P-256', x, y } as const
  const { code } = await world.asNobody().does(openDesk, { publicKey, label: 'Edge' })
  const at = world.now()
  const text = Buffer.from(claimMessage(code, at))
  const bytes = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, text)
  return { code, at, signature: Buffer.from(bytes).toString('base64') }
}

/** The county draws 样本花园 for the second quarter, goes there two days after, and writes a note. */
export async function drawAndVisit(world: World, communityId: string): Promise<void> {
  const lin = world.as('countyLin')
  const regionId = PUTIAN.county
  const period = '2026Q2'
  const received = { kind: 'hotline12345', receivedOn: '2026-10-19', reference: '工单20261019' } as const
  await lin.does(registerLead, { communityId, ...received })
  await lin.does(announceDraw, { regionId, period })
  await letDraw(world, { entered: '2026-10-21', drawn: '2026-10-22' }, regionId, period)
  const photos = [await photoOf(world, 'countyLin')]
  const seen = { boardStands: false, lines: [], photos, note: SECRET.visitNote }
  await lin.does(recordVisit, { visitId: `visit-${regionId}-${period}-${communityId}`, ...seen })
}

/** What a company makes known of its service is public; who typed it isn't. */
async function disclose(world: World): Promise<void> {
  const communityId = await garden(world)
  const chen = world.as('managerChen')
  const content = { item: 'provider', licence: '样本物业' } as const
  await chen.does(saveServiceItem, { communityId, content, basedOn: 0 })
  const posting = { kind: 'parkingManagement', title: '停车位管理', words: '40个' } as const
  await chen.does(postOther, { communityId, posting: { ...posting, lines: [], fileIds: [] } })
}
