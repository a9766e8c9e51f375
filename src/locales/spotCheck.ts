import type { Finding } from '../../domain/common'
import { fen } from '../../domain/common'
import type { Output } from '../../contract/operation'
import type { readDraw } from '../../contract/supervision/readDraw'
import type { DrawFault, LeadKind, MustCheckReason, SeenOn } from '../../domain/supervision'
import { LEAD_KINDS } from '../../domain/supervision'
import type { LocalDate } from '../../domain/common'
import type { FigureOf } from '../components/FindingCard'
import { count, dayName, periodWords, yuan } from './common'

/** Why a community is looked at in any case, in the words of the plan. */
export const REASON_WORDS: Readonly<Record<MustCheckReason, string>> = {
  zeroIncome: '公共收益为零',
  handedDown: '上级交办件',
  petition: '重大信访件',
  typicalCase: '问题突出的典型案例',
  departmentClue: '部门投诉电话和邮箱的线索',
  hotline12345: '12345交办件',
  inspection: '主管部门或镇街检查发现的问题',
}

/** Why a community is in the pool, in words: 公共收益为零、重大信访件. */
export const reasonsWords = (reasons: readonly string[]): string =>
  reasons.map((reason) => WORDS[reason] ?? reason).join('、')

const WORDS: Readonly<Record<string, string>> = REASON_WORDS

export const LEAD_OPTIONS: readonly { readonly id: LeadKind; readonly title: string }[] = LEAD_KINDS.map((id) => ({
  id,
  title: REASON_WORDS[id],
}))

/** On what an amount was seen. */
export const ON_WORDS: Readonly<Record<SeenOn, string>> = { contract: '合同', voucher: '凭证', bank: '银行流水' }

type Draw = NonNullable<Output<typeof readDraw>['draw']>

/** How far a draw is, in a sentence. */
export function drawSentence(draw: Draw, today: LocalDate): string {
  const { state, total, must, percent, rootFrom, chosen = 0 } = draw
  const whole = `${periodWords(draw.period)}的名单里有${count(total)}个小区，必查${count(must)}个`
  if (state === 'listing') return '正在汇总名单和必查的小区，过几分钟再来看。'
  if (state === 'committed') {
    const from = rootFrom ? dayName(rootFrom, today) : '第二天'
    return `${whole}，至少抽${percent}%。名单已经定了。${from}起，等哪天有新的公示、答复，那一天的总根出来就抽。`
  }
  if (state === 'lots') return `${whole}，正在抽。`
  return `${whole}，至少抽${percent}%，抽中${count(chosen)}个。`
}

/** What recomputing a draw on this device found. */
export const FAULT_WORDS: Readonly<Record<DrawFault, string>> = {
  list: '名单和当初公布的不一样',
  commitment: '名单、比例、日期、随机数合起来，不是先公布的那个指纹',
  day: '用的不是名单定下以后头一个总根',
  root: '用的总根不是那一天的，或者和这台设备记下的接不上',
  seed: '种子不是这样算出来的',
  drawn: '抽中的小区和重抽的不一样',
}

/** What differed on site, with both figures. */
export function seenWords({ what, at, figures }: Pick<Finding, 'what' | 'at' | 'figures'>): {
  title: string
  figures?: readonly FigureOf[]
} {
  const amount = (name: string): string => yuan(fen(Number(figures[name] ?? 0)))
  if (what === 'supervision.boardEmpty') return { title: '公示牌上没有这一期的账' }
  if (what === 'supervision.seenNotPosted') return { title: `${at}：现场查到${amount('seenFen')}元，账上没写` }
  const on = ON[String(figures.on)] ?? '现场'
  return {
    title: `${String(figures.item ?? '')}：${on}和公示的不一样`,
    figures: [
      { label: '公示的', value: amount('statedFen') },
      { label: `${on}上`, value: amount('seenFen') },
    ],
  }
}

const ON: Readonly<Record<string, string>> = ON_WORDS
