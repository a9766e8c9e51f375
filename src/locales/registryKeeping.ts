import { dateOf, isLocalDate } from '../../domain/common'
import { count, dayName } from './common'
import type { Refused, RefusalTable } from './refusalTable'

const text = (refused: Refused, name: string): string => String(refused[name] ?? '')

const figure = (refused: Refused, name: string): string => count(Number(refused[name] ?? 0))

const MIB = 1024 * 1024

/** 12.4: megabytes with one decimal. */
const megabytes = (refused: Refused, name: string): string => (Number(refused[name] ?? 0) / MIB).toFixed(1)

function day(refused: Refused, name: string): string {
  const stated = refused[name]
  return typeof stated === 'string' && isLocalDate(stated) ? dayName(stated, dateOf(Date.now())) : ''
}

/** Registering, rules and files. */
export const keeping: RefusalTable = {
  'registry.regionStands': (refused) => ({
    title: '这个代码已经登记过了',
    note: `${text(refused, 'name')}的区划代码已经在用。核对一下代码。`,
  }),
  'registry.notSuchLevel': () => ({
    title: '只能开通市或区县',
    note: '街道和社区由区县登记。填市或区县的六位区划代码。',
  }),
  'registry.notBelow': (refused) => ({
    title: '代码不在下一级',
    note: `${text(refused, 'region')}不是${text(refused, 'parent')}的下一级。街道代码九位，社区代码十二位，前面要和上级一样。`,
  }),
  'registry.companyStands': (refused) => ({
    title: '这家公司登记过了',
    note: `${text(refused, 'name')}的统一社会信用代码已经在登记里，直接选它就行。`,
  }),
  'registry.notANeighbourhood': () => ({ title: '小区要登记在社区下面', note: '选小区所在的社区，再登记。' }),
  'registry.buildingTwice': (refused) => ({
    title: '楼栋写了两次',
    note: `${text(refused, 'building')}出现了两次。改掉一个名字再存。`,
  }),
  'registry.outsidePlan': (refused) => ({
    title: '楼画到地块外面了',
    note: `${text(refused, 'building')}超出了平面图。改它的位置或大小，或者把平面图放大。`,
  }),
  'registry.unitTwice': (refused) => ({
    title: '同一套房写了两次',
    note: `第${text(refused, 'row')}行的${text(refused, 'unit')}前面已经有了。删掉一行再导入。`,
  }),
  'registry.noSuchBuilding': (refused) => ({
    title: '没有这栋楼',
    note: `第${text(refused, 'row')}行的${text(refused, 'building')}不在小区平面图上。核对楼栋名，或者先补平面图。`,
  }),
  'registry.buyerKeyByNeighbourhood': (refused) => ({
    title: '买受人编号由社区填',
    note: `第${text(refused, 'row')}行带了买受人编号。谁和谁是同一个买受人，由社区核对后填。`,
  }),
  'registry.noSuchCompany': () => ({ title: '没有这家公司', note: '先登记公司，再登记合同。' }),
  'registry.contractNotBegun': (refused) => ({
    title: '合同还没开始',
    note: `合同${day(refused, 'from')}才开始，到那天再登记。`,
  }),
  'registry.endsBeforeItBegins': (refused) => ({
    title: '结束早于开始',
    note: `开始是${day(refused, 'from')}，结束是${day(refused, 'until')}。改好再存。`,
  }),
  'registry.sourceStands': (refused) => ({
    title: '这个编号用过了',
    note: `${text(refused, 'number')}是“${text(refused, 'item')}”。换一个编号。`,
  }),
  'registry.noSuchSource': (refused) => ({
    title: '没有这个收益来源',
    note: `登记里没有编号${text(refused, 'number')}。`,
  }),
  'registry.noSuchDecision': (refused) => ({
    title: '没有这份业主决定',
    note: `登记里没有${text(refused, 'number')}。看看编号，或者先把决定登记上。`,
  }),
  'registry.noSourceInCase': () => ({
    title: '这件事不是收益的事',
    note: '擅自经营、擅自出租、侵吞收益这几种上报，才记进收益来源。',
  }),
  'registry.caseHasSource': (refused) => ({
    title: '这件事已经记过了',
    note: `记的是“${text(refused, 'item')}”。到收益来源里看。`,
  }),
  'registry.decisionStands': (refused) => ({
    title: '这个编号用过了',
    note: `${text(refused, 'number')}已经是另一份决定。换一个编号。`,
  }),
  'registry.inTheFuture': (refused) => ({
    title: '日期还没到',
    note: `${day(refused, 'on')}还没到。填业主作出决定的那一天。`,
  }),
  'registry.committeeStands': (refused) => ({
    title: '任期重叠了',
    note: `已经登记的业委会任期到${day(refused, 'termLast')}。新的任期从那以后开始。`,
  }),
  'registry.registerFull': (refused) => ({
    title: '登记满了',
    note: `同一类最多登记${figure(refused, 'most')}条。请联系部署的人。`,
  }),
  'registry.noSuchParameter': () => ({
    title: '没有这项规定',
    note: '能改的只有列出来的那些。回到规则页，从那里改。',
  }),
  'registry.notSuchValue': () => ({
    title: '这个值不合适',
    note: '要和现在的值是同一种：数填整数，选项只能在已有的里面选。',
  }),
  'registry.setByLaw': () => ({ title: '法律定的不能改', note: '这一项是法律法规写明的，各地都一样。' }),
  'policy.noSuchPack': () => ({ title: '没有这份文件', note: '这份文件还没有收进来。选列出来的文件。' }),
  'policy.notToBeAdopted': () => ({
    title: '这份不用采用',
    note: '法律法规和我们的设置到处都算数，不用采用。',
  }),
  'policy.writtenForAnother': () => ({
    title: '这份文件是给别处的',
    note: '别的地方的方案不能拿来用。等本地的文件收进来再采用。',
  }),
  'policy.beforeIssued': (refused) => ({
    title: '早于发文日期',
    note: `文件${day(refused, 'issued')}才印发，采用不能早于这一天。`,
  }),
  'policy.campaignIsOver': (refused) => ({
    title: '专项行动已经结束',
    note: `文件里的行动到${day(refused, 'last')}为止。可以只采用长期的规定，或者给各阶段定新日期。`,
  }),
  'policy.phaseWithoutDates': () => ({
    title: '有阶段没写日期',
    note: '文件里有的阶段日期是空的。给它们定好日期，或者只采用长期的规定。',
  }),
  'policy.phaseEndsBeforeItBegins': () => ({
    title: '阶段的日期反了',
    note: '有阶段的结束早于开始。改好日期再采用。',
  }),
  'registry.caseNotInHands': () => ({
    title: '这件事不在你们手里',
    note: '谁在办这件事，谁来说它是哪一处收益。轮到你们办了再记。',
  }),
  'registry.noSuchFile': () => ({
    title: '这个文件用不了',
    note: '可能不是你传的，或者已经用在别处，或者放太久清掉了。重新传一次。',
  }),
  'registry.noSuchUpload': () => ({ title: '文件没传上来', note: '可能网络断过。重新选一次，再传。' }),
  'registry.tooManyFiles': (refused) => ({
    title: '今天传得太多了',
    note: `一天最多传${figure(refused, 'most')}个文件。明天再传。`,
  }),
  'registry.fileEmpty': () => ({ title: '文件是空的', note: '里面什么也没有。重新选一个。' }),
  'registry.fileTooLarge': (refused) => ({
    title: '文件太大了',
    note: `这个文件有${megabytes(refused, 'bytes')}MB，最多${megabytes(refused, 'limit')}MB。照片可以选“压缩”再传，扫描件可以分成几份。`,
  }),
  'registry.notAPhoto': () => ({
    title: '这不是照片',
    note: '文件里面不是JPG、PNG或WEBP图片，改了名字也不行，或者图片坏了。重新拍一张，或者换一张。',
  }),
  'registry.notAPaper': () => ({
    title: '这不是扫描件',
    note: '材料要PDF或者照片。换一个文件再传。',
  }),
  'registry.tooManyPixels': (refused) => ({
    title: '图片尺寸太大了',
    note: `这张图有${figure(refused, 'width')}×${figure(refused, 'height')}个像素，打开会占满别人的手机。缩小一点再传。`,
  }),
}
