import { ask, button, h, json, say, shown, table } from './dom.js'

const DAY_MS = 24 * 3600e3

export async function people() {
  const { people: list } = await ask('people')
  const rows = list.map(({ openid, name, about }) => [name, about, h('code', {}, openid)])
  return [
    h('h2', {}, '可以扮成的人'),
    h('p', { class: 'note' }, '在明账里打开“你现在是谁”就能换人。这份名单只在本机，不进项目的数据。'),
    table(['名字', '是谁', 'openid'], rows, '还没有人。先装入演示数据，名单就在这里。'),
  ]
}

export async function outbox(redraw) {
  const { sent } = await ask('sent')
  const rows = [...sent]
    .reverse()
    .map(({ at, api, function: by, errcode, data }) => [
      shown(at),
      h('span', { class: errcode === 0 ? undefined : 'bad' }, errcode === 0 ? api : `${api}（被拒：${errcode}）`),
      by ?? '',
      json(data),
    ])
  const clear = async () => {
    await ask('sent/clear', {})
    say('已清空')
    await redraw()
  }
  return [
    h('h2', {}, '发出的消息'),
    h('p', { class: 'note' }, '函数调用微信接口的记录。消息只记在这里，没有真的发出去。'),
    h('div', { class: 'row' }, button('刷新', redraw), button('清空', clear)),
    table(['时间', '接口', '函数', '内容'], rows, '还没有发过消息。'),
  ]
}

export async function clock(redraw) {
  const { now, frozen } = await ask('clock')
  const input = h('input', { type: 'datetime-local', step: 1, value: shown(now).replace(' ', 'T'), id: 'when' })
  const change = async (body) => {
    const answer = await ask('clock', body)
    say(`现在是 ${shown(answer.now)}`)
    await redraw()
  }
  const set = (event) => {
    event.preventDefault()
    return change({ set: Date.parse(`${input.value}+08:00`) })
  }
  return [
    h('h2', {}, '时钟'),
    h('p', { class: 'time' }, shown(now)),
    h('p', { class: 'note' }, frozen ? '北京时间，停着不走。' : '北京时间，照常在走。函数看到的就是这个时间。'),
    h(
      'form',
      { class: 'row', onsubmit: set },
      h('label', { for: 'when' }, '改成', input),
      h('button', { class: 'main' }, '改时间'),
    ),
    h(
      'div',
      { class: 'row' },
      button('过一小时', () => change({ advance: DAY_MS / 24 })),
      button('过一天', () => change({ advance: DAY_MS })),
      button('过一周', () => change({ advance: 7 * DAY_MS })),
      button('回到真实时间', () => change({ set: Date.now() })),
    ),
  ]
}

export async function data(redraw, [name, after]) {
  const { collections } = await ask('data')
  const choose = h(
    'select',
    { id: 'collection', onchange: (event) => (location.hash = `data/${event.target.value}`) },
    h('option', { value: '' }, '选一个集合'),
    ...collections.map((each) => h('option', { value: each, selected: each === name }, each)),
  )
  const head = [
    h('h2', {}, '数据'),
    h('div', { class: 'row' }, h('label', { for: 'collection' }, '集合', choose), button('刷新', redraw)),
  ]
  if (!name) return head
  const query = after === undefined ? '' : `?after=${after}`
  const { documents, next } = await ask(`data/${name}${query}`)
  const rows = documents.map((document) => [h('code', {}, String(document._id)), json(document)])
  const more = next === null ? undefined : h('a', { href: `#data/${name}/${encodeURIComponent(next)}` }, '下一页')
  return [...head, table(['编号', '内容'], rows, '这里没有文档。'), h('p', {}, more ?? '')]
}

export async function timers() {
  const { timers: list } = await ask('timers')
  const fire = async (name) => {
    say(`${name} 正在运行…`)
    await ask(`timers/${encodeURIComponent(name)}`, {})
    say(`${name} 运行完了`)
  }
  const rows = list.map(({ name, function: by, cron }) => [
    name,
    by,
    h('code', {}, cron),
    button(
      '现在运行',
      guard(() => fire(name)),
    ),
  ])
  return [h('h2', {}, '定时'), table(['名字', '函数', '周期', ''], rows, '没有定时触发器。')]
}

export async function logs(redraw) {
  const { lines } = await ask('logs')
  const rows = [...lines].reverse().map(({ at, function: by, line }) => [shown(at), by, h('pre', {}, line)])
  return [
    h('h2', {}, '函数日志'),
    h('div', { class: 'row' }, button('刷新', redraw)),
    table(['时间', '函数', '内容'], rows, '函数还没有打印什么。'),
  ]
}

/** What goes wrong after a press is said, not lost. */
export const guard = (work) => (event) => Promise.resolve(work(event)).catch((error) => say(error.message, true))
