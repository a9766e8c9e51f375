import type { Output } from '../../contract/operation'
import type { listInbox } from '../../contract/registry/listInbox'

export type Message = Output<typeof listInbox>['items'][number]

/** What a message says, by its template. */
const WORDS: Readonly<Record<string, string>> = {
  'statement.due': '公共收益该公示了',
  'statement.overdue': '公示逾期了，已经报到上一级',
  'statement.posted': '新的公共收益公示了',
  'statement.received': '收到一份公示',
  'statement.corrected': '公示的账更正了，改了哪里看得到',
  'statement.withdrawn': '公示的账撤下了',
  'statement.found': '公示的账又核对出对不上的',
  'question.asked': '有业主提问',
  'question.answered': '你问的有回答了',
  'question.overdue': '提问逾期没答，已经报到上一级',
  'question.raised': '你问的过期没答，报到了上一级',
  'selfCheck.due': '公共收益该自查了',
  'selfCheck.published': '公布了公共收益的自查结果',
  'selfCheck.overdue': '自查逾期了，已经报到上一级',
  'visit.differs': '实地核实过了，有对不上的',
  'visit.agrees': '实地核实过了，都对得上',
  'service.asked': '物业服务要公开，还没写全',
  'other.posted': '物业有一份新公示',
  'other.withdrawn': '物业撤下了一份公示',
  'binding.waiting': '有人等着核对房屋',
  'binding.overdue': '房屋核对逾期了',
  'binding.bound': '你家的房屋核对好了',
  'binding.refused': '房屋没核对上，看看为什么',
  'audit.opened': '可以请第三方审计了',
  'audit.yours': '有一项审计轮到你们办',
  'audit.engage': '审计机构请好了',
  'audit.joinBundle': '和别的小区一起审计',
  'audit.reportClean': '审计结果出来了，没有问题',
  'audit.reportProblems': '审计结果出来了，有要整改的',
  'audit.reportRectified': '审计查出的说是改好了，等核实',
  'audit.rejectRectified': '审计整改没通过，要再改',
  'audit.verifyRectified': '审计整改核实过了，等贴出来',
  'audit.postRectified': '审计整改贴出来了',
  'audit.overdue': '审计逾期了，已经报到上一级',
  'case.reported': '有人上报一件事',
  'case.accept': '你报的事有人接手了',
  'case.forward': '有一件事转给你们',
  'case.acceptForward': '转出去的事有人接了',
  'case.declineForward': '转出去的事被退回来了',
  'case.decline': '你报的事没有受理，看看为什么',
  'case.recordDissuasion': '到现场劝过了',
  'case.reportOn': '劝不动，已经往上报了',
  'case.transfer': '有一件事移送给你们',
  'case.acknowledgeTransfer': '移送的事收到了',
  'case.reportRectified': '说是办好了，等核实',
  'case.verify': '核实过了',
  'case.struckOff': '这件事销号了',
  'case.replied': '你报的事有回话了',
  'case.rejectRectification': '核实没过，要再办',
  'case.planForLater': '暂时办不了，定了计划',
  'case.addNote': '报事的人补充了',
  'case.rate': '报事的人评价了',
  'case.reopen': '报事的人要求重办',
  'case.escalate': '逾期了，报到上一级',
  'case.urge': '有一件事在催',
  'case.overdue': '逾期了，报到上一级',
}

/** The heading of a message and the line beneath it. */
export function messageWords({ template, figures }: Pick<Message, 'template' | 'figures'>): {
  title: string
  note: string
} {
  const about = [figures.title, figures.reply].filter((part) => part !== undefined && part !== '').join('：')
  return { title: WORDS[template] ?? '有一条新消息', note: about === '' ? String(figures.community ?? '') : about }
}
