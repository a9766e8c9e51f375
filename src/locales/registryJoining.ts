import { dateOf, isLocalDate } from '../../domain/common'
import { dayName, moment } from './common'
import type { Refused, RefusalTable } from './refusalTable'

const text = (refused: Refused, name: string): string => String(refused[name] ?? '')

function day(refused: Refused, name: string): string {
  const stated = refused[name]
  return typeof stated === 'string' && isLocalDate(stated) ? dayName(stated, dateOf(Date.now())) : ''
}

function when(refused: Refused, name: string): string {
  const at = refused[name]
  return typeof at === 'number' ? moment(at, dateOf(Date.now())) : ''
}

/** Binding to a unit, invitations and posts, phones and desks. */
export const joining: RefusalTable = {
  'registry.noSuchUnit': () => ({
    title: '没找到这套房',
    note: '小区的房屋登记里没有这个门牌。看看楼栋、单元、房号有没有写错；没写错的话，请物业把房屋登记补上。',
  }),
  'registry.boundAlready': (refused) => ({
    title: '你已经绑定了这套房',
    note: `${text(refused, 'unit')}就在“我的”里，不用再绑一次。`,
  }),
  'registry.unitBoundAlready': () => ({
    title: '这套房已经有人绑定了',
    note: '同一个名字和尾号只能绑定一个人。要是你也是业主，可以请社区核对材料后绑定。',
    now: '请社区核对',
  }),
  'registry.tooManyAttempts': (refused) => ({
    title: '今天试的次数用完了',
    note: `名字或尾号对不上${text(refused, 'attempts')}次，${when(refused, 'againAt')}以后才能再试。也可以现在请社区核对材料，不用再等。`,
    now: '请社区核对',
  }),
  'registry.claimWaits': (refused) => ({
    title: '社区正在核对',
    note: `${text(refused, 'unit')}的绑定已经交给社区，核对好会告诉你，不用再交一次。`,
  }),
  'registry.decidedAlready': () => ({
    title: '这一条已经核对过了',
    note: '可能是同事先办了。回到列表看看最新的情况。',
  }),
  'registry.notBound': () => ({ title: '这套房没有绑定', note: '可能已经解绑了。回到“我的”看看。' }),
  'registry.invitationExpired': (refused) => ({
    title: '邀请过期了',
    note: `这份邀请最晚${day(refused, 'lastDay')}接受。请邀请你的人再发一份。`,
  }),
  'registry.invitationTaken': () => ({
    title: '邀请已经用掉了',
    note: '一份邀请只能一个人接受一次。不是你接受的，就请邀请你的人再发一份。',
  }),
  'registry.invitationWithdrawn': () => ({ title: '邀请收回了', note: '发邀请的人把它收回了。有疑问就问他。' }),
  'registry.inviterGone': (refused) => ({
    title: '这份邀请不作数了',
    note: `发邀请的“${text(refused, 'by')}”已经不在任。请现在的负责人再发一份。`,
  }),
  'registry.postHeldAlready': (refused) => ({
    title: '你已经有这个职务',
    note: `你现在就是${text(refused, 'title')}，不用再接受。这份邀请还在，可以给别人。`,
  }),
  'registry.mayNotInvite': () => ({
    title: '你不能邀请这个职务',
    note: '邀请要由上一级来发：市邀请区县，区县邀请街道和部门，街道邀请社区，社区邀请物业经理和业委会，经理邀请员工。',
  }),
  'registry.scopeDoesNotFit': () => ({
    title: '职务和地方对不上',
    note: '比如社区的职务只能放在社区一级。换一个地方或换一个职务再发。',
  }),
  'registry.outsideOwnScope': () => ({ title: '不在你管的范围里', note: '只能邀请你自己范围里的人。' }),
  'registry.postEnded': () => ({ title: '这个职务已经结束了', note: '刷新一下，看看现在有谁在任。' }),
  'registry.mayNotEnd': () => ({
    title: '这个职务不由你来结束',
    note: '职务由上一级结束，或者本人自己辞去。',
  }),
  'registry.lastOfOffice': () => ({
    title: '最后一个人还不能走',
    note: '你走了就没有人能再邀请。先邀请接替的人，他接受以后再结束。',
  }),
  'registry.noCommittee': () => ({
    title: '这个小区还没有登记业委会',
    note: '先登记业委会和它的任期，再邀请成员。',
  }),
  'registry.committeeTermExpired': (refused) => ({
    title: '业委会任期满了',
    note: `任期到${day(refused, 'termLast')}。换届以后登记新的任期，再邀请成员。`,
  }),
  'registry.phoneCodeSpent': () => ({
    title: '号码没拿到',
    note: '微信的验证过了时间，或者已经用过。再点一次“用微信手机号”就行。',
  }),
  'registry.noSuchTemplate': () => ({ title: '没有这种提醒', note: '回到消息页，选那里列出的提醒。' }),
  'registry.deskCodeExpired': () => ({
    title: '码过期了',
    note: '电脑上的码两分钟内有效。在电脑上换一个码，再扫一次。',
  }),
  'registry.deskCodeUsed': () => ({
    title: '这个码已经用过了',
    note: '一个码只能登录一次。不是你确认的，就到“已登录的电脑”里看看有没有不认识的。',
  }),
  'registry.fromPhoneOnly': () => ({
    title: '要用手机确认',
    note: '电脑不能替另一台电脑登录。打开手机上的小程序，扫电脑上的码。',
  }),
  'registry.noSuchDesk': () => ({
    title: '这次登录作废了',
    note: '码和这台电脑对不上。换一个码，再扫一次。',
  }),
  'registry.noPolicyInForce': () => ({
    title: '这里还没有定规矩',
    note: '这一天还没有管这件事的规定。问一下主管部门。',
  }),
  'registry.setUpClosed': () => ({
    title: '开通口令没有设',
    note: '部署的人要先在云函数的环境变量里设好开通口令，才能开通一个地方。',
  }),
  'registry.wrongKey': () => ({ title: '开通口令不对', note: '向部署的人要口令，整段复制过来再试。' }),
  'registry.openedFromAbove': (refused) => ({
    title: '这里由别处开通',
    note: `“${text(refused, 'region')}”已经开通，这里要由它来登记和邀请。`,
  }),
}
