import { dateOf, isLocalDate, type LocalDate } from '../../domain/common'
import { dayName, moment, periodWords } from './common'
import type { Refused, RefusalTable } from './refusalTable'
import { serviceRefusals } from './serviceRefusals'
import { workbookRefusals } from './workbookRefusals'

const today = (): LocalDate => dateOf(Date.now())

/** Everything that the form, a posting or a question may be refused for: what happened, why, what to do now. */
export const disclosureRefusals: RefusalTable = {
  'disclosure.noScheduleInForce': () => ({
    title: '这里还没有公示的规定',
    note: '县区还没有采用写明多久公示一次的文件，所以没有要填的表。问一下主管部门，采用以后就能填。',
  }),
  'disclosure.periodNotOfSchedule': (refused) => ({
    title: '这一期不对',
    note: `${oftenWords(refused)}回到公示页，从要填的那一期进来。`,
  }),
  'disclosure.periodOpen': () => ({
    title: '先选公示哪一期',
    note: '方案没有写多久公示一次。回到公示页，选一个整季度、半年或者一年。',
  }),
  'disclosure.periodTaken': (refused) => ({
    title: `这一期和${periodWords(figure(refused, 'period'))}重了`,
    note: `${periodWords(figure(refused, 'period'))}的账已经公示，同一笔钱不公示两遍。回到公示页，另选一期。`,
  }),
  'disclosure.periodNotOver': (refused) => ({
    title: '这一期还没结束',
    note: `${day(refused, 'last')}过完才能填，账要等这一期结束才算得清。`,
  }),
  'disclosure.notThePoster': () => ({
    title: '这份账不归你的单位公示',
    note: '按这里的规定，由小区的物业或者业委会公示。要是该你们公示，请主管部门核对小区的登记。',
  }),
  'disclosure.postedAlready': (refused) => ({
    title: '这一期已经公示了',
    note: `${day(refused, 'postedOn')}公示的那一份在公示页。同一期只有一份，你填的这份没有发出去。`,
    now: '打开那一份看看，有不对的打电话给社区',
  }),
  'disclosure.isWithdrawn': (refused) => ({
    title: '这份账已经撤下了',
    note: `${day(refused, 'withdrawnOn')}撤下的，不能再改、再撤，也不能再问。这一期要重新公示。`,
  }),
  'disclosure.changedMeanwhile': (refused) => ({
    title: '同事先改了一版',
    note: `现在挂着的是第${figure(refused, 'version')}版，你是照着前一版改的，没有发出去，免得把同事改的盖掉。`,
    now: '回到这份账，看过新的一版再改',
  }),
  'disclosure.otherPeriod': () => ({
    title: '这是另一期的账',
    note: '更正只能改这一期自己的数，期不能换。回到这份账，从“更正”进来。',
  }),
  'disclosure.nothingChanged': () => ({
    title: '和挂着的一样，没有改动',
    note: '数字、文字和公示牌的照片都没变，就不用更正。改了再发。',
  }),
  'disclosure.noSuchVersion': () => ({
    title: '没有这一版',
    note: '可能是从旧链接进来的。回到那份账，在“改过几次”里看。',
  }),
  'disclosure.blocked': (refused) => ({
    title: `差${count(refused, 'findings')}项，还不能公示`,
    note: '缺的那几项标在表上面，补好再公示。你填的都还在。',
  }),
  'disclosure.draftSavedByOther': (refused) => ({
    title: '同事存过一份更新的',
    note: `${when(refused, 'savedAt')}有同事存过草稿。先看那一份，或者用你这份盖过去。`,
  }),
  'disclosure.noSuchLine': () => ({
    title: '这一笔不在账上',
    note: '可能是从旧链接进来的。回到那份账，点要问的那一笔。',
  }),
  'disclosure.wordsNotAllowed': () => ({
    title: '这段话没通过内容核对',
    note: '微信的内容核对没让这段话过。换个说法再发，只写这笔账的事就行。你写的还在。',
  }),
  'disclosure.notYoursToAnswer': () => ({
    title: '这个问题不归你的单位答',
    note: '谁公示的账谁来答。你的单位不是公示这份账的。',
  }),
  'disclosure.answeredAlready': () => ({
    title: '已经有人答过了',
    note: '同事先答了，回答在问题下面。你写的没有发出去。',
  }),
  'disclosure.nothingToRelease': () => ({
    title: '没有要看的话了',
    note: '别人已经看过，或者它本来就看得到。',
  }),
  'disclosure.entryDayWrong': (refused) => ({
    title: '录入日期不对',
    note: `账是${day(refused, 'postedOn')}公示的，录入不会早于那天，也不会晚于今天。`,
    now: '改一改日期再记',
  }),
  'disclosure.questionNotShown': () => ({
    title: '这个问题还看不到',
    note: '它的用语还要人看一看，看过以后本小区业主都看得到。',
  }),
  'disclosure.selfCheckNotAsked': () => ({
    title: '这一期不用自查',
    note: '这里采用的文件没有要求这一期自查。',
  }),
  'disclosure.selfCheckPublished': () => ({
    title: '自查结果已经公布了',
    note: '公布以后只能补上改好了哪几样、又告诉了多少户。',
  }),
  'disclosure.selfCheckNotPublished': () => ({
    title: '自查结果还没公布',
    note: '公布以后本小区业主都看得到。',
  }),
  'disclosure.selfCheckIncomplete': (refused) => ({
    title: `还有${count(refused, 'missing')}样没查`,
    note: '每一样都要写：没有问题，或者查出了什么、怎么改。',
  }),
  'disclosure.noSuchCheckItem': () => ({
    title: '没有这一样',
    note: '方案要查的几样可能变过。退出去重新进来。',
  }),
  ...serviceRefusals,
  ...workbookRefusals,
}

const oftenWords = (refused: Refused): string =>
  refused.everyMonths === undefined
    ? '这里可以选整季度、半年或者一年。'
    : `按这里的规定，每${figure(refused, 'everyMonths')}个月公示一次。`

const figure = (refused: Refused, name: string): string => String(refused[name] ?? '')

function day(refused: Refused, name: string): string {
  const stated = refused[name]
  return typeof stated === 'string' && isLocalDate(stated) ? dayName(stated, today()) : ''
}

function when(refused: Refused, name: string): string {
  const at = refused[name]
  return typeof at === 'number' ? moment(at, today()) : ''
}

function count(refused: Refused, name: string): number {
  const list = refused[name]
  return Array.isArray(list) ? list.length : 0
}
