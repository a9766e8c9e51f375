import type { RefusalTable } from './refusalTable'

/** What the door itself may refuse. */
export const door: RefusalTable = {
  'door.noSuchOperation': () => ({ title: '这一页要更新了', note: '关掉重新打开就好。你填的还在这台设备里。' }),
  'door.notIdentified': () => ({ title: '还不知道你是谁', note: '到“我的”里登录，再看这一页。' }),
  'door.badInput': () => ({ title: '填的有地方不对', note: '看一看标出来的那一项，改好再发。你填的都还在。' }),
  'door.notFound': () => ({ title: '没有这一项', note: '可能已经撤下，或者链接不完整。回上一页再找找。' }),
  'door.notAllowed': () => ({ title: '这一页不归你看', note: '要是你该看到，请让社区核对你登记的身份。' }),
  'door.keyMissing': () => ({ title: '没发出去', note: '再发一次就好。你填的都还在。' }),
  'door.keyUsedForOther': () => ({ title: '没发出去', note: '上一次发的内容和这次不一样。退出这一页重新进来再发。' }),
  'door.sessionEnded': () => ({ title: '登录过期了', note: '用手机再扫一次码就能接着办。你填的都还在。' }),
  'door.busy': () => ({ title: '上一次还在办', note: '等几秒再点一次，不会重复。' }),
}
