import type { Must, Relation } from '../../domain/case'
import { dateOf, isLocalDate } from '../../domain/common'
import { UNIT_WORDS } from './case'
import { clockTime, dayName } from './common'
import type { Refused, RefusalTable } from './refusalTable'

const MUST_WORDS: Readonly<Record<Must | 'application', string>> = {
  text: '写一句做了什么',
  reason: '写上原因',
  reply: '写上给报的人的回话',
  photos: '放一张办好以后的照片',
  to: '选交给谁',
  effective: '说劝住了没有',
  receipt: '填回执的编号',
  plan: '写上怎么办、到哪天',
  score: '选一个评价',
  severity: '选轻重',
  solved: '说好了没有',
  application: '写上资金申请到了哪一步',
}

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  reporter: '报的人',
  holder: '手上拿着这件事的单位',
  offered: '被转给的单位',
  verifier: '核实的单位',
  above: '上级单位',
  raised: '接到逾期的上级',
  time: '系统',
}

/** Everything that a report or a step of a case may be refused for: what happened, why, what to do now. */
export const caseRefusals: RefusalTable = {
  'case.placeMissing': () => ({ title: '还没说在哪里', note: '选一栋楼，或者在图上点一下。' }),
  'case.noSuchBuilding': () => ({ title: '小区里没有这栋楼', note: '换一栋，或者在图上点一下。' }),
  'case.outsideCommunity': (refused) => ({
    title: '这个地方不在小区里',
    note: `离小区边上${figure(refused, 'metres')}米，最多${figure(refused, 'margin')}米。在图上重新点，或者换一个小区。`,
  }),
  'case.stepNotAllowedHere': () => ({
    title: '这一步现在不能做',
    note: '别人可能刚办过，事情已经到了下一步。刷新看看现在到哪一步。',
  }),
  'case.stepBelongsToAnother': (refused) => ({
    title: '这一步不归你做',
    note: `要由${listed(refused, 'by', RELATION_WORDS)}来做。`,
  }),
  'case.stepLacks': (refused) => ({
    title: '还差一项',
    note: `请${word(MUST_WORDS, refused['what']) ?? '补全'}，再发一次。你填的都还在。`,
  }),
  'case.partyMayNotDecline': () => ({
    title: '不能由你们说不受理',
    note: '社区、街道或主管部门才能决定不受理。不归你们管，就转给该管的单位，写上原因。',
  }),
  'case.reportMayNotBeDeclined': () => ({
    title: '上报的事不能退回',
    note: '物业劝不动才报上来，由你们接手。接手以后可以转给或移送该管的单位。',
  }),
  'case.offeredAlready': (refused) => ({
    title: '已经转出去一次了',
    note: `正等${unitOf(refused)}接手。对方没接之前，事情还在你们手上。`,
  }),
  'case.cannotGoTo': (refused) => ({ title: '不能转给它', note: `${unitOf(refused)}不能接手。换一个单位。` }),
  'case.complainedOf': (refused) => ({
    title: '不能转给被反映的一方',
    note: `这件事反映的就是${unitOf(refused)}，要由别的单位来办。`,
  }),
  'case.noSuchUnitHere': (refused) => ({
    title: '这里没有这个单位',
    note: `还没有人登记为${unitOf(refused)}。先转给社区或街道。`,
  }),
  'case.notATransferTarget': (refused) => ({
    title: '不能移送给它',
    note: targets(refused) ? `这类事只能移送${targets(refused)}。` : '这类事没有规定移送给谁，可以转给别的单位。',
  }),
  'case.nothingToDissuade': () => ({ title: '这类事不用劝阻', note: '没有人要劝。办好了直接报，带上照片。' }),
  'case.severityOnlyRises': () => ({ title: '轻重只能往上调', note: '报的人等的时间不能因此变长。' }),
  'case.planInThePast': () => ({ title: '计划的日子已经过了', note: '选今天或者以后的一天。' }),
  'case.planTooFar': (refused) => ({
    title: '计划排得太远',
    note: `最晚排到${day(refused, 'last')}。再久就请上一级来看。`,
  }),
  'case.tooManyPhotos': (refused) => ({ title: '照片太多', note: `最多${figure(refused, 'most')}张，去掉几张再发。` }),
  'case.urgedAlready': (refused) => ({
    title: '已经催过了',
    note: `${instant(refused, 'again')}以后可以再催。也可以直接打电话。`,
  }),
  'case.ratedAlready': () => ({ title: '已经评过了', note: '一件事评一次。不满意可以要求重办。' }),
  'case.ratingOver': (refused) => ({
    title: '评价的日子过了',
    note: `最晚${day(refused, 'last')}可以评。还是不满意，打电话给社区。`,
  }),
  'case.reopeningOver': (refused) => ({
    title: '要求重办的日子过了',
    note: `最晚${day(refused, 'last')}可以。又出现了，就重新报一次。`,
  }),
  'case.notOverdue': () => ({ title: '还没到期', note: '到期没办，会自己报到上一级。' }),
  'case.hasEnded': () => ({ title: '这件事已经办完了', note: '又出现了，就重新报一次。' }),
  'case.followedByMany': (refused) => ({
    title: '跟的人已经满了',
    note: `已经有${figure(refused, 'most')}个人在跟，处理的人看得见。进展在小区页上都能看。`,
  }),
  'case.noContact': () => ({ title: '没有留电话', note: '可以在进展里回话，报的人会收到。' }),
  'case.contactNotForYou': () => ({ title: '电话不归你看', note: '只有正在处理的单位看得到，看过都有记录。' }),
  'case.noSuchCommunity': () => ({ title: '还没有你的小区', note: '先选一个小区，再报。' }),
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const figure = (refused: Refused, name: string): string => text(refused[name])

const word = (words: Readonly<Record<string, string>>, key: unknown): string | undefined => words[text(key)]

const unitOf = (refused: Refused): string => word(UNIT_WORDS, refused['to']) ?? '对方'

const listed = (refused: Refused, name: string, words: Readonly<Record<string, string>>): string => {
  const values: unknown = refused[name]
  const found = Array.isArray(values) ? values.flatMap((value) => word(words, value) ?? []) : []
  return [...new Set(found)].join('或') || '别人'
}

const targets = (refused: Refused): string => {
  const values: unknown = refused['targets']
  return Array.isArray(values) && values.length > 0 ? listed(refused, 'targets', UNIT_WORDS) : ''
}

/** A last day; a refusal doesn't know what today is, and it is never far. */
function day(refused: Refused, name: string): string {
  const date = text(refused[name])
  return isLocalDate(date) ? dayName(date, date) : date
}

function instant(refused: Refused, name: string): string {
  const at: unknown = refused[name]
  return typeof at === 'number' ? `${dayName(dateOf(at), dateOf(at))}${clockTime(at)}` : ''
}
