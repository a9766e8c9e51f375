import { dateOf, isLocalDate } from '../../domain/common'
import { AUDIT_STATES } from './audit'
import { dayName } from './common'
import type { Refused, RefusalTable } from './refusalTable'

/** Objections and audits: what happened, why, what to do now. */
export const auditRefusals: RefusalTable = {
  'disclosure.notThisCommunity': () => ({
    title: '这份账不是你家小区的',
    note: '只有本小区认证过的业主可以提异议。回到自己小区的那份账。',
  }),
  'disclosure.unitObjectedAlready': (refused) => ({
    title: `${text(refused, 'unit')}已经提过异议`,
    note: `${alreadyWords(refused)}一套房算一次。${rowWords(refused)}`,
  }),
  'disclosure.objectionNotStanding': () => ({
    title: '已经撤回了',
    note: '这一户的异议已经不在数里。刷新看看现在的数。',
  }),
  'disclosure.ownerTookBack': (refused) => ({
    title: `${text(refused, 'unit')}的业主自己撤回了`,
    note: `${day(refused, 'on')}撤回的，纸上的签名不比这一天晚，不再算。业主又要提的，可以在手机上提，或者重新签名。`,
  }),
  'disclosure.committeeEnters': () => ({
    title: '这个小区的签名由业委会录入',
    note: '业委会在任期里，纸上的签名交给他们录入。没有业委会的小区才由社区录。',
  }),
  'disclosure.noSuchUnitOnSheet': (refused) => ({
    title: `第${text(refused, 'row')}行的房号不在名册里`,
    note: `名册里没有${text(refused, 'unit')}。核对楼栋、单元和房号，再录这一行。`,
  }),
  'disclosure.signedInTheFuture': (refused) => ({
    title: '签名的日子还没到',
    note: `第${text(refused, 'row')}行写的是${day(refused, 'signedOn')}。照纸上写的日子改。`,
  }),
  'disclosure.signedBeforePosting': (refused) => ({
    title: '签名比公示还早',
    note: `这份账${day(refused, 'postedOn')}才公示，第${text(refused, 'row')}行的签名是${day(refused, 'signedOn')}。照纸上写的日子改。`,
  }),
  'disclosure.resolvedAlready': (refused) => ({
    title: '业委会的决议已经录过了',
    note: `录的是${text(refused, 'number')}，一份账录一次。`,
  }),
  'disclosure.decidedInTheFuture': () => ({ title: '决议的日子还没到', note: '照决议上写的日子改。' }),
  'disclosure.noAuditHere': () => ({
    title: '这里还没有请审计的规定',
    note: '县（区）采用的文件没有写多少业主有异议可以请审计。问一下主管部门。',
  }),
  'disclosure.notTheEngager': (refused) => ({
    title: '这项审计不归你们请',
    note: `由${text(refused, 'engager')}请，街道和主管部门也可以牵头。`,
  }),
  'disclosure.auditStepNotHere': (refused) => ({
    title: '这一步现在不能做',
    note: `这项审计现在是：${stateWords(refused)}。可能别人刚办过，刷新看看。`,
  }),
  'disclosure.contractInTheFuture': () => ({ title: '合同的日子还没到', note: '照合同上签的日子改。' }),
  'disclosure.auditMissesPeriod': (refused) => ({
    title: '审计的期间没包住这份账',
    note: `这份账是${day(refused, 'first')}到${day(refused, 'last')}，审计的期间要把它包在里面。`,
  }),
  'disclosure.auditEndsBeforeItBegins': () => ({ title: '期间写反了', note: '最后一天比第一天还早，改一下。' }),
  'disclosure.notTheAuditorEngaged': (refused) => ({
    title: '请的不是你们机构',
    note: `这份账请的是${text(refused, 'engaged')}，你的岗位写的是${text(refused, 'yours') || '别的机构'}。名称不一样，请主管部门重新发一次邀请。`,
  }),
  'disclosure.outsideBundle': () => ({
    title: '这个小区不在这次打包的范围里',
    note: '只能放进本地的小区。选一个本地小区的账。',
  }),
}

const text = (refused: Refused, name: string): string => {
  const value = refused[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function day(refused: Refused, name: string): string {
  const stated = refused[name]
  return typeof stated === 'string' && isLocalDate(stated) ? dayName(stated, dateOf(Date.now())) : ''
}

const alreadyWords = (refused: Refused): string => {
  const how = refused['via'] === 'paper' ? `签在纸上（第${text(refused, 'row')}行）` : '在手机上提的'
  return `${day(refused, 'on')}${how}。`
}

const rowWords = (refused: Refused): string => {
  const at = text(refused, 'at')
  return at === '' ? '' : `第${at}行不用再录。`
}

function stateWords(refused: Refused): string {
  const status = text(refused, 'status')
  const states: Readonly<Record<string, string>> = AUDIT_STATES
  return states[status] ?? '还没开始'
}
