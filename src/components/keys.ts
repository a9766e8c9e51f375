import { IN_WECHAT } from '../services/environment'

/** What we need of a key press, whether the browser's or React's. */
interface Pressed {
  readonly key: string
  readonly currentTarget: unknown
  preventDefault(): void
}

const PRESSES = ['Enter', ' ']

/** Focus and keys of a browser (WeChat has neither): Enter and Space press; with `arrows`, up and down go to the neighbour. */
export const keyboard = (onPress: () => void, arrows = false): object =>
  IN_WECHAT ? {} : { tabIndex: 0, onKeyDown: (event: Pressed) => heed(event, onPress, arrows) }

function heed(event: Pressed, onPress: () => void, arrows: boolean): void {
  const neighbour = arrows ? neighbourOf(event) : undefined
  if (!neighbour && !PRESSES.includes(event.key)) return
  event.preventDefault()
  if (neighbour) neighbour.focus()
  else onPress()
}

function neighbourOf({ key, currentTarget }: Pressed): HTMLElement | undefined {
  if (!(currentTarget instanceof HTMLElement)) return undefined
  const ways: Record<string, Element | null> = {
    ArrowDown: currentTarget.nextElementSibling,
    ArrowUp: currentTarget.previousElementSibling,
  }
  const next = ways[key]
  return next instanceof HTMLElement && next.tabIndex >= 0 ? next : undefined
}
