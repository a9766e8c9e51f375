import type {
  ApplicationStage,
  ClockKind,
  EventKind,
  Means,
  Power,
  ProblemCode,
  ProblemGroup,
  Score,
  Severity,
  Status,
  Step,
  UnitKind,
} from '../../domain/case'
import { TAXONOMY } from '../../domain/case'

/** 消防车道被占. */
export const problemName = (problem: ProblemCode): string => TAXONOMY[problem].name

const HINTS: Partial<Record<ProblemCode, string>> = {
  fireLaneBlocked: '车停在黄线里、车道被堵',
  eBikeUpstairs: '飞线、楼道充电',
  debrisInStairs: '挡住走路、堵住门',
  fireEquipmentWorn: '灭火器过期、消火栓没水',
  fireEquipmentMissing: '该有的灭火器、消火栓没有',
  exitBlocked: '安全出口锁着、疏散门被挡',
  gateBlocked: '大门、车库口被车堵住',
  illegalBuilding: '楼顶加盖、搭棚子、圈地',
  other: '停水停电、账目、车位等',
}

/** What a type is known by, under its name; empty where the name says it all. */
export const problemHint = (problem: ProblemCode): string => HINTS[problem] ?? ''

export const GROUP_WORDS: Readonly<Record<ProblemGroup, string>> = {
  fire: '消防安全',
  order: '小区秩序和环境',
  service: '物业服务',
  charges: '收费',
  income: '公共收益',
  committee: '业主委员会',
  developer: '开发商',
  departments: '部门、街道和社区',
  other: '别的',
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  danger: '危及安全',
  urgent: '要从快',
  ordinary: '一般',
}

/** Kinds of units where no name is known. */
export const UNIT_WORDS: Readonly<Record<UnitKind, string>> = {
  company: '物业',
  ownersCommittee: '业委会',
  developer: '开发商',
  utilities: '水电气企业',
  owners: '业主',
  vehicleOwners: '车主',
  neighbourhood: '社区',
  subdistrict: '街道（乡镇）',
  county: '县（区）物业主管部门',
  city: '市物业主管部门',
  'department:publicSecurity': '公安',
  'department:fireBrigade': '消防救援',
  'department:urbanManagement': '城管',
  'department:marketRegulation': '市场监管',
  'department:emergencyManagement': '应急管理',
  'department:housingConstruction': '住建',
  'department:naturalResources': '自然资源',
  'department:developmentReform': '发改',
  'department:ecology': '生态环境',
}

/** What only this unit can do: 只有公安能罚款、拖车. */
export const POWER_WORDS: Readonly<Record<Power, string>> = {
  fine: '罚款',
  tow: '拖车',
  orderCorrection: '责令改正',
  investigateCrime: '立案侦查',
  demolish: '查处、拆除',
  correctPrices: '查处乱收费',
  reviewTerms: '审查合同条款',
}

export const MEANS_WORDS: Readonly<Record<Means, string>> = {
  clear: '清走',
  leave: '把车开走',
  maintenanceFund: '申请用维修资金',
  ownersFundRaising: '业主一起筹资',
}

export const STAGE_WORDS: Readonly<Record<ApplicationStage, string>> = {
  preparing: '在准备申请',
  filed: '申请交上去了',
  approved: '批下来了',
  paid: '钱到了',
}

export const SCORE_WORDS: Readonly<Record<Score, string>> = { satisfied: '满意', fair: '一般', unsatisfied: '不满意' }

/** Where a case stands, in a word, for a badge or a row. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: '等受理',
  accepted: '在办',
  dissuaded: '劝住了',
  dissuadedInVain: '没劝住',
  reportedOn: '报上去了',
  planned: '列了计划',
  rectified: '等核实',
  closed: '办结',
  rejected: '没受理',
}

/** Where a case stands, as a sentence. @param unit in whose hands it is */
export function statusSentence(status: Status, unit: string): string {
  const sentences: Readonly<Record<Status, string>> = {
    received: `${unit}收到了，还没接手。`,
    accepted: `${unit}在办。`,
    dissuaded: `${unit}到过现场，劝住了。`,
    dissuadedInVain: `${unit}到过现场，没劝住，要往上报。`,
    reportedOn: '没劝住，已经往上报了。',
    planned: `${unit}一时办不了，列了计划。`,
    rectified: `说是办好了，等${unit}到现场核实。`,
    closed: '核实过，办结了。',
    rejected: '没有受理，不算办结。不同意可以要求重办。',
  }
  return sentences[status]
}

/** What a clock waits for: 最晚10月21日18:00给你回话. @param unit who has to act */
export function clockWords(kind: ClockKind, unit: string): string {
  const words: Readonly<Record<ClockKind, string>> = {
    accept: `等${unit}受理`,
    offer: `等${unit}接手`,
    dissuade: `等${unit}到现场劝`,
    reportOn: `等${unit}往上报`,
    rectify: `等${unit}办好`,
    verify: `等${unit}到现场核实`,
    plan: '到计划的日子',
    reply: '给你回话',
  }
  return words[kind]
}

/** What a button does. */
export const STEP_ACTIONS: Readonly<Record<Step, string>> = {
  accept: '受理',
  decline: '不受理',
  forward: '转给别的单位',
  acceptForward: '接手',
  declineForward: '不接，退回',
  recordDissuasion: '记一次劝阻',
  reportOn: '往上报',
  transfer: '移送',
  acknowledgeTransfer: '收下移送',
  reportRectified: '报已办好',
  verify: '核实办好了，销号',
  rejectRectification: '没办好，退回',
  planForLater: '一时办不了，列计划',
  addNote: '补一张照片，说说现在怎样',
  urge: '催一催',
  rate: '评一评',
  reopen: '要求重办',
  escalate: '报到上一级',
}

/** An entry of the timeline as its title needs it. */
export interface Entry {
  readonly what: EventKind
  /** Name of the unit that acted. */
  readonly unit?: string
  /** Name of the unit to which it went. */
  readonly to?: string
  readonly effective?: boolean
  readonly solved?: boolean
  /** Whether the reader is the reporter. */
  readonly yours: boolean
}

/** Title of an entry of the timeline: the role that acted, never the person. */
export function entryTitle({ what, unit = '', to = '', effective, solved, yours }: Entry): string {
  const who = yours ? '你' : '报的人'
  const titles: Readonly<Record<EventKind, string>> = {
    reported: yours ? '你报了这件事' : '有人报了这件事',
    accept: `${unit}受理`,
    decline: `${unit}没有受理`,
    forward: `${unit}转给${to}，等接手`,
    acceptForward: `${unit}接手`,
    declineForward: `${unit}没接，退回`,
    recordDissuasion: effective ? '到现场劝，劝住了' : '到现场劝，没劝住',
    reportOn: `${unit}往上报`,
    transfer: `移送${to}，等回执`,
    acknowledgeTransfer: `${unit}收下移送，给了回执`,
    reportRectified: `${unit}说办好了`,
    verify: `${unit}到现场核实`,
    rejectRectification: '核实没办好，退回重办',
    planForLater: '一时办不了，列了计划',
    addNote: solved ? `${who}说已经好了` : `${who}补了情况`,
    urge: unit === '' ? `${who}催了一次` : `${unit}催办`,
    rate: `${who}评了一评`,
    reopen: `${who}要求重办`,
    escalate: `过期没办，报到${to}`,
    struckOff: '销号，办结',
    replied: '回话',
  }
  return titles[what]
}

/** What a company did late or not at all, by the code of the finding (YC-10). */
export const CASE_FINDING_WORDS: Readonly<Record<string, string>> = {
  'case.notDissuadedInTime': '没按时到现场劝阻',
  'case.notReportedOnInTime': '没劝住，也没按时往上报',
}
