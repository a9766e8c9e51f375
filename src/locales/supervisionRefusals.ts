import type { RefusalTable } from './refusalTable'

export const supervision: RefusalTable = {
  'supervision.leadFromTomorrow': () => ({ title: '收到的日子还没到', note: '填收到线索的那一天，最晚填今天。' }),
  'supervision.noSuchCase': () => ({ title: '没有这件事', note: '这件事不在这个小区。回到那件事的页面再登记。' }),
  'supervision.tooManyLeads': ({ most }) => ({
    title: '线索登记满了',
    note: `一个小区最多登记${most}条，已经在必查名单里。先去实地看。`,
  }),
  'supervision.noShareSet': () => ({
    title: '这里没有抽查比例',
    note: '方案只给市和县区定了抽查比例，这一级没有写。',
  }),
  'supervision.drawIsTheirs': ({ name }) => ({
    title: '这里的抽查由本级抽',
    note: `${name}的抽查由${name}的主管部门来抽，你可以看。`,
  }),
  'supervision.drawnAlready': () => ({ title: '这一期已经抽过了', note: '一期只抽一次，抽出来的都在这一页。' }),
  'supervision.visitedAlready': () => ({ title: '这次核实已经记过了', note: '现场看到的记下来就不能改。' }),
  'supervision.visitIsTheirs': ({ name }) => ({
    title: '这次核实不在你手上',
    note: `由${name}去看，你可以看结果。`,
  }),
  'supervision.noSuchPeriod': () => ({
    title: '没有这一期',
    note: '这一期还没结束，或者这里不按这样的期公示。换一期看。',
  }),
  'supervision.noSuchPost': () => ({ title: '你没有这个岗位', note: '岗位可能刚刚变过。回“我的”重新进一次。' }),
}
