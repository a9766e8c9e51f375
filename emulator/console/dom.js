/** Makes an element: h('td', { class: 'bad' }, '逾期', child). Text goes in as text, never as markup. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

export const table = (heads, rows, empty) =>
  rows.length === 0
    ? h('p', { class: 'note' }, empty)
    : h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
        h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))))),
      )

export const button = (text, press, main = false) =>
  h('button', { type: 'button', class: main ? 'main' : undefined, onclick: press }, text)

/** Civil time in China, whatever the browser's zone. */
export const shown = (ms) => new Date(ms + 8 * 3600e3).toISOString().slice(0, 19).replace('T', ' ')

export const json = (value) => h('pre', {}, JSON.stringify(value, null, 1))

/** Says what was done or what went wrong, to eyes and to screen readers. */
export function say(text, bad = false) {
  const line = document.getElementById('said')
  line.textContent = text
  line.className = bad ? 'bad' : ''
}

export async function ask(path, body) {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(`/emulator/${path}`, options)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message ?? `没有成功（${response.status}）`)
  return answer
}
