import type { SayingOf } from './told'
import { figure, PART_WORDS, stated } from './told'

type Account = Pick<
  SayingOf,
  | 'partMissing'
  | 'contactMissing'
  | 'keepingMissing'
  | 'keepingIncomplete'
  | 'openingMissing'
  | 'closingMissing'
  | 'openingDiffers'
  | 'closingDiffers'
  | 'subtotalDiffers'
  | 'negativeAmount'
  | 'ratioUnknown'
  | 'ratioDiffers'
  | 'splitNotWhole'
  | 'costAboveAgreed'
>

const partWords = (at: string): string => Object.entries(PART_WORDS).find(([part]) => part === at)?.[1] ?? at

const ENDS: Readonly<Record<string, string>> = { opening: '期初结余', closing: '期末结余' }

/** The account as a whole: its parts, its two ends, its split. */
export const account: Account = {
  partMissing: ({ at }) => ({
    title: `没有“${partWords(at)}”这一部分`,
    company: `没写${partWords(at)}。五个部分都要有，没有发生的写0。`,
  }),
  contactMissing: ({ at }) => {
    const what = at === 'contact.phone' ? '联系电话' : '联系人'
    return { title: `没写${what}`, company: `没写${what}。公示材料上要有联系人和电话。` }
  },
  keepingMissing: () => ({
    title: '没写钱放在哪里',
    company: '没写公共收益怎么管：单独开户，还是专账。写上再公示。',
  }),
  keepingIncomplete: (told) => {
    const words = told.list('missing').map((field) => (field === 'holder' ? '户名' : '账号后四位'))
    return {
      title: `专户没写全：缺${words.join('、')}`,
      company: `单独开户要写户名和账号后四位，这里缺${words.join('、')}。`,
    }
  },
  openingMissing: () => ({ title: '没写期初结余', company: '没写期初结余。照抄上期的期末结余。' }),
  closingMissing: () => ({ title: '没写期末结余', company: '没写期末结余。点“自动算”就有。' }),
  openingDiffers: (told) => ({
    title: `期初比上期期末${told.difference()}`,
    figures: [stated(told.yuan('statedFen'), '期初结余'), figure('上期公示的', told.yuan('expectedFen'), '期末结余')],
    company: `上期期末是${told.yuan('expectedFen')}，这里${told.difference()}。${told.guess()}`,
  }),
  closingDiffers: (told) => ({
    title: `期末结余${told.difference()}`,
    figures: [
      stated(told.yuan('statedFen')),
      figure('照账上的数算', told.yuan('expectedFen'), '期初＋业主分得－支出－转存'),
    ],
    company: `照上面的数算，期末是${told.yuan('expectedFen')}，这里${told.difference()}。${told.guess()}`,
  }),
  subtotalDiffers: (told) => ({
    title: `${partWords(told.at)}的合计${told.difference()}`,
    figures: [stated(told.yuan('statedFen'), '合计'), figure('一笔一笔加起来', told.yuan('expectedFen'))],
    company: `一笔一笔加起来是${told.yuan('expectedFen')}，合计写的${told.difference()}。${told.guess()}`,
  }),
  negativeAmount: (told) => ({
    title: `${told.item || ENDS[told.at] || ''}是负数`,
    figures: [stated(told.yuan('statedFen'))],
    company: `这里是${told.yuan('statedFen')}，金额不能是负数。退款、冲账请另写一笔，在说明里写清。`,
  }),
  ratioUnknown: (told) => ({
    title: '物业分了钱，没有登记过约定',
    figures: [stated(told.yuan('statedFen'), '物业得')],
    company: '物业分多少，要有合同或者业主决定写明。先到登记里补上，没有约定的都归业主。',
  }),
  ratioDiffers: (told) => {
    const percent = `${told.count('companyWeight')}比${told.count('ownersWeight')}`
    return {
      title: `物业分得比约定的${told.difference()}`,
      figures: [
        stated(told.yuan('statedFen'), '物业得'),
        figure('按约定算', told.yuan('expectedFen'), `结余${told.yuan('surplusFen')}，物业和业主${percent}`),
      ],
      company: `${told.text('agreement')}约定物业和业主${percent}，结余${told.yuan('surplusFen')}，物业应得${told.yuan('expectedFen')}，这里${told.difference()}，尾差归业主。${told.guess()}`,
    }
  },
  costAboveAgreed: (told) => ({
    title: `成本比约定的${told.difference()}`,
    figures: [
      stated(told.yuan('statedFen'), '成本合计'),
      figure('约定最多', told.yuan('expectedFen'), `收入${told.yuan('incomeFen')}的${told.count('percent')}%`),
    ],
    company: `${told.text('agreement')}约定成本最多占收入的${told.count('percent')}%，收入${told.yuan('incomeFen')}，成本最多${told.yuan('expectedFen')}，这里${told.difference()}。`,
  }),
  splitNotWhole: (told) => ({
    title: `业主分得${told.difference()}`,
    figures: [
      stated(told.yuan('statedFen'), '业主得'),
      figure('结余减物业得', told.yuan('expectedFen'), `${told.yuan('surplusFen')}减${told.yuan('companyFen')}`),
    ],
    company: `两家加起来要等于结余${told.yuan('surplusFen')}，业主应得${told.yuan('expectedFen')}，这里${told.difference()}。${told.guess()}`,
  }),
}
