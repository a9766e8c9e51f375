import { periodWords } from '../common'
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
  | 'sourceSilent'
  | 'suddenZero'
  | 'incomeJump'
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
  sourceSilent: (told) => ({
    title: `${told.item}上一期就没有收入，也没说为什么`,
    figures: [stated('没有收入'), figure(periodWords(told.text('since')), '没有收入，没写原因')],
    company: `${told.item}从${periodWords(told.text('since'))}起没有收入，那时候没写原因。写明从哪天起、为什么；不再经营的，到登记里写上哪天停的。`,
  }),
  suddenZero: (told) => ({
    title: `${told.item}突然没有收入了`,
    figures: [stated(told.yuan('statedFen')), beforeWords(told)],
    company: `${told.item}前${told.count('periods')}期都有收入，最少的一期${told.yuan('leastFen')}，这一期是0。写明为什么；不再经营的，到登记里写上哪天停的。`,
  }),
  incomeJump: (told) => ({
    title: `${told.item}比以前${told.difference()}`,
    figures: [stated(told.yuan('statedFen')), beforeWords(told)],
    company: `${told.item}前${told.count('periods')}期在${told.yuan('leastFen')}到${told.yuan('mostFen')}之间，这里是${told.yuan('statedFen')}。${told.guess() || '数没错的话，在备注里写一句为什么。'}`,
  }),
}

const termWords = (told: Told): string =>
  told.text('until') === '' ? `${told.day('from')}起` : `${told.day('from')}到${told.day('until')}`

const beforeWords = (told: Told) =>
  figure(`前${told.count('periods')}期`, told.yuan('expectedFen'), `${told.yuan('leastFen')}到${told.yuan('mostFen')}`)
