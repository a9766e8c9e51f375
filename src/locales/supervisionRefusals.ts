import type { RefusalTable } from './refusals'

export const supervision: RefusalTable = {
  'supervision.noSuchPeriod': () => ({
    title: '没有这一期',
    note: '这一期还没结束，或者这里不按这样的期公示。换一期看。',
  }),
  'supervision.noSuchPost': () => ({ title: '你没有这个岗位', note: '岗位可能刚刚变过。回“我的”重新进一次。' }),
}
