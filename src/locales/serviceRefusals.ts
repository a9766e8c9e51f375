import { dateOf, isLocalDate } from '../../domain/common'
import { dayName } from './common'
import type { Refused, RefusalTable } from './refusalTable'

/** What the disclosure of the service and postings beside public income may be refused for. */
export const serviceRefusals: RefusalTable = {
  'disclosure.itemEmpty': () => ({
    title: '这一项还一个字没写',
    note: '写上能写的再公开。一时写不全也可以先公开，缺的会标出来。',
  }),
  'disclosure.itemUnchanged': () => ({
    title: '和现在公开的一样',
    note: '没有改动，就不用再公开一次。要改的话，改好再点。',
  }),
  'disclosure.itemChangedByOther': () => ({
    title: '同事刚改过这一项',
    note: '你打开以后有人公开了新的一版。先退回去看那一版，再决定要不要改。你写的还在。',
  }),
  'disclosure.otherEmpty': () => ({
    title: '还没有要公示的内容',
    note: '明细、文字、附件至少要有一样。',
  }),
  'disclosure.otherPeriodTurned': () => ({
    title: '起止日期反了',
    note: '结束的那天不能早于开始的那天。改一改再公示。',
  }),
  'disclosure.otherPeriodNotOver': (refused) => ({
    title: '这段时间还没过完',
    note: `${day(refused, 'last')}过完才算得清。等过完再公示，或者把结束的日子改早。`,
  }),
  'disclosure.reportIncomplete': () => ({
    title: '履职报告还缺东西',
    note: '要写明向谁报告、哪天报告，还要附上报告本身（照片或PDF）。',
  }),
  'disclosure.reportNotYet': (refused) => ({
    title: '报告的日子还没到',
    note: `你写的是${day(refused, 'on')}报告。报告过再公示。`,
  }),
  'disclosure.withdrawnAlready': (refused) => ({
    title: '这份公示已经撤下了',
    note: `${day(refused, 'withdrawnOn')}撤下的，为什么撤写在它上面。`,
  }),
}

function day(refused: Refused, name: string): string {
  const stated = refused[name]
  return typeof stated === 'string' && isLocalDate(stated) ? dayName(stated, dateOf(Date.now())) : ''
}
