import { periodWords } from '../common'
import type { SayingOf } from './told'
import { figure, stated } from './told'

type Spending = Pick<
  SayingOf,
  | 'voucherMissing'
  | 'voucherTwice'
  | 'voucherUsedBefore'
  | 'decisionMissing'
  | 'decisionUnknown'
  | 'decisionLater'
  | 'decisionForOther'
  | 'decisionExceeded'
  | 'transferWithoutVoucher'
  | 'transferWithoutDate'
  | 'transferOutsidePeriod'
  | 'surplusKept'
  | 'papersMissing'
  | 'worksSplit'
  | 'worksRepeated'
  | 'worksPaidBefore'
  | 'worksSplitOver'
>

const PAPERS: Readonly<Record<string, string>> = {
  quotation: '报价',
  contract: '合同',
  acceptance: '验收照片',
  payee: '收款人',
}

/** What went out: vouchers, the owners' decisions, papers of works, transfers to the maintenance fund. */
export const spending: Spending = {
  voucherMissing: (told) => ({
    title: `${told.item}没有凭证`,
    figures: [stated(told.yuan('statedFen'))],
    company: `这一笔${told.yuan('statedFen')}没写凭证号。花出去的钱都要有凭证。`,
  }),
  voucherTwice: (told) => ({
    title: `凭证${told.text('voucher')}用了两次`,
    figures: [
      figure(told.text('firstItem'), told.yuan('firstFen')),
      ...(told.line ? [figure(told.line.item, told.lineYuan)] : []),
    ],
    company: `和${told.text('firstItem')}${told.yuan('firstFen')}用了同一张凭证。一张凭证只能记一笔。`,
  }),
  voucherUsedBefore: (told) => ({
    title: `凭证${told.text('voucher')}在${told.text('community')}${periodWords(told.text('usedIn'))}用过`,
    company: '一张凭证只能记一笔。看看是不是写错了号。',
  }),
  decisionMissing: (told) => ({
    title: `${told.item}没写业主决定`,
    figures: [stated(told.yuan('statedFen'))],
    company: `这一笔${told.yuan('statedFen')}没写是哪个业主决定同意花的。写上决定编号。`,
  }),
  decisionUnknown: (told) => ({
    title: `业主决定${told.text('decisionId')}没有登记过`,
    company: `登记里没有${told.text('decisionId')}。看看编号，或者先把决定登记上。`,
  }),
  decisionLater: (told) => ({
    title: `${told.item}：先花钱，后决定`,
    company: `${told.text('decisionId')}是${told.day('decidedOn')}才决定的，这一期还没有这个决定。`,
  }),
  decisionForOther: (told) => ({
    title: `${told.item}用了别的业主决定`,
    figures: [stated(told.text('decisionId'), told.text('subject')), figure('同名的决定', told.text('fitsId'))],
    company: `${told.text('decisionId')}决定的是${told.text('subject')}。${told.item}的决定是${told.text('fitsId')}。`,
  }),
  decisionExceeded: (told) => ({
    title: `${told.item}超出业主决定${told.over}元`,
    figures: [stated(told.yuan('spentFen')), figure('业主决定最多', told.yuan('limitFen'), told.text('decisionId'))],
    company: `业主决定最多${told.yuan('limitFen')}，这里${told.spentWords}，多了${told.over}。`,
  }),
  transferWithoutVoucher: (told) => ({
    title: '存维修资金没有凭证',
    figures: [stated(told.yuan('statedFen'))],
    company: `存了${told.yuan('statedFen')}，没写银行凭证号。`,
  }),
  transferWithoutDate: (told) => ({
    title: '存维修资金没写哪天',
    figures: [stated(told.yuan('statedFen'))],
    company: `存了${told.yuan('statedFen')}，没写是哪一天存的。`,
  }),
  transferOutsidePeriod: (told) => ({
    title: '存维修资金的日子不在这一期',
    figures: [stated(told.day('day')), figure('这一期', `${told.day('first')}—${told.day('last')}`)],
    company: `写的是${told.day('day')}，这一期是${told.day('first')}到${told.day('last')}。不在这一期的，记到那一期去。`,
  }),
  surplusKept: (told) => ({
    title: `${told.count('months')}个月没存过维修资金`,
    figures: [figure('账上结余', told.yuan('closingFen')), figure('从哪天起没存', told.day('since'))],
    company: `从${told.day('since')}起结余一直没存进维修资金，已经超过${told.count('months')}个月。存上，或者写明为什么。`,
  }),
  worksSplit: (told) => ({
    title: `${told.item}和别的合起来过了线`,
    figures: [
      stated(told.yuan('statedFen')),
      figure('合起来', told.yuan('togetherFen'), `满${told.yuan('limitFen')}要有材料`),
    ],
    company: `和${told.text('firstItem')}是同一家收的款，或者是同一件事，合起来${told.yuan('togetherFen')}。满${told.yuan('limitFen')}的要有报价、合同、验收照片。`,
  }),
  worksRepeated: (told) => ({
    title: `${told.item}写了两笔一样的`,
    figures: [stated(told.yuan('statedFen'))],
    company: `上面已经有一笔${told.item}，也是${told.yuan('statedFen')}。多写的删掉；真是两次的，在项目里写清是哪一次。`,
  }),
  worksPaidBefore: (told) => ({
    title: `${told.item}以前付过一样的`,
    figures: [stated(told.yuan('statedFen')), figure(periodWords(told.text('usedIn')), told.yuan('statedFen'))],
    company: `${periodWords(told.text('usedIn'))}的账上已经有一笔${told.item}，同一家收款，也是${told.yuan('statedFen')}。真是又做了一次的，在项目里写清是哪一次；每季度都做的，要有按季度的业主决定。`,
  }),
  worksSplitOver: (told) => ({
    title: `${told.item}和以前的合起来过了线`,
    figures: [
      stated(told.yuan('statedFen')),
      figure('合起来', told.yuan('togetherFen'), `满${told.yuan('limitFen')}要有材料`),
    ],
    company: `${periodWords(told.text('usedIn'))}也付过${told.item}，是同一家收的款，合起来${told.yuan('togetherFen')}。满${told.yuan('limitFen')}的要有报价、合同、验收照片。`,
  }),
  papersMissing: (told) => {
    const missing = told.list('missing').map((paper) => PAPERS[paper] ?? paper)
    return {
      title: `${told.item}缺${missing.join('、')}`,
      figures: [stated(told.yuan('statedFen'))],
      company: `维修、更新、改造要有报价、合同、验收照片和收款人，这里缺${missing.join('、')}。`,
    }
  },
}
