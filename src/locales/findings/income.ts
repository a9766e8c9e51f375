import type { SayingOf, Told } from './told'
import { categoryWords, figure, stated } from './told'

type Income = Pick<
  SayingOf,
  | 'aboveContract'
  | 'belowContract'
  | 'outsideTerm'
  | 'sourceMissing'
  | 'sourceTwice'
  | 'sourceUnregistered'
  | 'categoryDiffers'
  | 'misnamed'
  | 'zeroWithoutReason'
  | 'noIncomeWithoutReason'
>

/** 2个，每个每月200.00元. */
const contractWords = (told: Told): string =>
  `${told.count('count')}个，每个每${told.text('per') === 'year' ? '年' : '月'}${told.yuan('rateFen')}元`

const againstContract = (told: Told, more: string) => ({
  title: `${told.item}：比合同${told.difference()}`,
  figures: [stated(told.yuan('statedFen')), figure('按合同算', told.yuan('expectedFen'), contractWords(told))],
  company: `合同是${contractWords(told)}，这一期应收${told.yuan('expectedFen')}，这里${told.difference()}。${told.guess() || more}`,
})

/** What came in, held against the register of sources. */
export const income: Income = {
  belowContract: (told) => againstContract(told, '少收的说明原因，或者改成实收的数。'),
  aboveContract: (told) => againstContract(told, '合同变了的话，先到登记里改合同。'),
  outsideTerm: (told) => ({
    title: `${told.item}：合同期外收的`,
    figures: [stated(told.yuan('statedFen')), figure('合同期', termWords(told))],
    company: `登记的合同期是${termWords(told)}，这一期不在里面。续签了的话，先到登记里补上。`,
  }),
  sourceMissing: (told) => ({
    title: `没写${told.item}`,
    figures: told.has('expectedFen') ? [stated('没有这一项'), figure('按合同算', told.yuan('expectedFen'))] : [],
    company: `登记过${told.item}，这里没有这一项${told.has('expectedFen') ? `，按合同应收${told.yuan('expectedFen')}` : ''}。没收到钱就写0，再写一句原因。`,
  }),
  sourceTwice: (told) => ({
    title: `${told.item}写了两次`,
    company: `登记里${told.item}只有一项，上面已经写过一次。多写的删掉；真是两笔的，合成一笔。`,
  }),
  sourceUnregistered: (told) => ({
    title: `${told.item}没有登记过`,
    figures: [stated(told.yuan('statedFen'))],
    company: `登记里没有${told.item}。先到登记里补上，或者看看是不是编号写错了。`,
  }),
  categoryDiffers: (told) => ({
    title: `${told.item}放错了类别`,
    figures: [stated(categoryWords(told.text('stated'))), figure('登记的类别', categoryWords(told.text('expected')))],
    company: `${told.item}登记在“${categoryWords(told.text('expected'))}”，这里写在“${categoryWords(told.text('stated'))}”。`,
  }),
  misnamed: (told) => ({
    title: `编号和名称对不上：${told.text('stated')}`,
    figures: [stated(told.text('stated')), figure(`登记的${told.text('sourceId')}`, told.text('expected'))],
    company: `${told.text('sourceId')}登记的是${told.text('expected')}，这里写成${told.text('stated')}，那是${told.text('namedId')}。`,
  }),
  zeroWithoutReason: (told) => ({
    title: `${told.item}填0，没写原因`,
    company: '登记过的项目填了0.00，要写一句为什么没收入。',
  }),
  noIncomeWithoutReason: () => ({
    title: '一分收入也没有，没写原因',
    company: '整个小区没有公共收益，要写一句为什么。',
  }),
}

const termWords = (told: Told): string =>
  told.text('until') === '' ? `${told.day('from')}起` : `${told.day('from')}到${told.day('until')}`
