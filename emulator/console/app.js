import { h, say } from './dom.js'
import * as panels from './panels.js'

const main = document.getElementById('main')

/** The panel is in the address: #data/cases/… can be reloaded and sent on. */
async function draw(moved) {
  const [panel = 'people', ...rest] = location.hash.slice(1).split('/').filter(Boolean)
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${panel}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  const show = panels[panel] ?? panels.people
  try {
    main.replaceChildren(...(await show(() => draw(false), rest)))
  } catch (error) {
    main.replaceChildren(h('p', { class: 'bad' }, `没有取到：${error.message}`))
  }
  if (moved) {
    say('')
    main.focus({ preventScroll: true })
    scrollTo(0, 0)
  }
}

addEventListener('hashchange', () => draw(true))
addEventListener('unhandledrejection', ({ reason }) => say(reason?.message ?? String(reason), true))
void draw(false)
