import type { RefusalTable } from './refusals'

export const supervision: RefusalTable = {
  'supervision.noSuchPost': () => ({ title: '你没有这个岗位', note: '岗位可能刚刚变过。回“我的”重新进一次。' }),
}
