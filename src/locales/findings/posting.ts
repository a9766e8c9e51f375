import type { FindingCode } from '../../../domain/disclosure'
import { periodWords } from '../common'
import type { Said, SayingOf, Told } from './told'
import { figure } from './told'

type Posting = Pick<
  SayingOf,
  'boardMissing' | 'boardElsewhere' | 'boardPhotoMissing' | 'boardPhotoOld' | 'boardPhotoAgain' | 'late'
>

/** The posting: where it hangs, on which day. */
export const posting: Posting = {
  boardMissing: () => ({
    title: '小区没有登记公示牌',
    company: '还没登记公示牌。拍张照，登记它在哪个出入口。',
  }),
  boardElsewhere: (told) => ({
    title: '公示牌不在主要人行出入口',
    figures: told.text('place') === '' ? [] : [figure('现在的位置', told.text('place'))],
    company: '公示牌要放在小区主要人行出入口。挪过去，再拍一张。',
  }),
  boardPhotoMissing: () => ({
    title: '没有公示牌的照片',
    company: '还没有公示牌的照片。贴上公示单，拍一张。',
  }),
  boardPhotoOld: (told) => ({
    title: '公示牌的照片是以前拍的',
    figures: [figure('拍照那天', told.day('takenOn'))],
    company: `这张照片是${told.day('takenOn')}拍的，那时这一期还没结束。贴上这一期的，重新拍一张。`,
  }),
  boardPhotoAgain: (told) => ({
    title: '公示牌的照片是用过的',
    figures: [figure('用过这张照片', periodWords(told.text('usedIn')))],
    company: `这张照片在${periodWords(told.text('usedIn'))}公示的时候用过，一模一样。贴上这一期的，重新拍一张。`,
  }),
  late: (told) => ({
    title: `晚了${told.count('days')}天才公示`,
    figures: [figure('公示那天', told.day('postedOn')), figure('最晚', told.day('dueOn'))],
    company: `${told.day('dueOn')}到期，今天公示就晚了${told.count('days')}天，会照实写在公示上。`,
  }),
}

/** PT-06: found in the record of a posting, not in the statement. */
export const withdrawnEarly: { readonly code: FindingCode; readonly say: (told: Told) => Said } = {
  code: 'disclosure.withdrawnEarly',
  say: (told) => ({
    title: `只挂了${told.count('days')}天就撤了`,
    figures: [figure('挂了', `${told.count('days')}天`), figure('至少要挂', `${told.count('minimumDays')}天`)],
    company: `${told.day('withdrawnOn')}撤下，只挂了${told.count('days')}天，至少要挂${told.count('minimumDays')}天。重新公示，天数重新算。`,
  }),
}
