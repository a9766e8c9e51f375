import { NotReadable } from './refusal'

/** What is told of an XML text as it goes by. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/** No cell holds more (32,767 signs, some written as entities), and no tag. */
const LONGEST_PIECE = 300_000
/** Shorter texts are copied anyway; a longer one would keep the whole piece of the file in memory that it was cut from. */
const CUT_OFF = 13

/** A tag: no `<` may stand in its attributes, so that a search never runs past the next one. */
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y
const ASIDE = /<(?:\?[^>]*|!--[^]*?--)>/y

/**
 * Takes an XML text piece by piece and tells the handler what goes by; holds no more than the piece it is in. Throws
 * NotReadable at what no workbook holds: a document type, a tag that doesn't end.
 */
export function xmlScanner(handler: XmlHandler): (piece: string) => void {
  let rest = ''
  return (piece) => {
    rest += piece
    let at = 0
    for (let tag = rest.indexOf('<'); tag >= 0; tag = rest.indexOf('<', at)) {
      if (tag > at) handler.text(decoded(rest.slice(at, tag)))
      const end = pass(rest, tag, handler)
      at = end ?? tag
      if (end === undefined) break
    }
    rest = rest.slice(at)
    if (rest.length > LONGEST_PIECE) throw new NotReadable({ code: 'workbook.broken' })
  }
}

/** Tells of what begins at a `<`; where it ends, or undefined while that isn't there yet. */
function pass(text: string, at: number, handler: XmlHandler): number | undefined {
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (!tag) return passAside(text, at)
  const [, closing, name = '', attributes = ''] = tag
  if (closing === '/') handler.close(name)
  else {
    handler.open(name, attributes)
    if (attributes.endsWith('/')) handler.close(name)
  }
  return TAG.lastIndex
}

/** A comment or an instruction; anything else with another `<` behind it is no XML. */
function passAside(text: string, at: number): number | undefined {
  ASIDE.lastIndex = at
  if (ASIDE.test(text)) return ASIDE.lastIndex
  const begun = text.startsWith('<!--', at) || text.startsWith('<?', at) || '<!--'.startsWith(text.slice(at))
  if (!begun && text.indexOf('<', at + 1) >= 0) throw new NotReadable({ code: 'workbook.broken' })
  return undefined
}

/** The value of an attribute; undefined where it isn't there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = ATTRIBUTE(name).exec(attributes)
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined
}

const known = new Map<string, RegExp>()
const ATTRIBUTE = (name: string): RegExp => {
  const pattern = known.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  known.set(name, pattern)
  return pattern
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LAST_CODE = 0x10ffff

const decoded = (text: string): string => (text.includes('&') ? text.replace(/&(#?)(x?)(\w+);/g, entity) : text)

function entity(whole: string, number: string, hex: string, name: string): string {
  if (number === '') return ENTITIES[hex + name] ?? whole
  const code = parseInt(name, hex === '' ? 10 : 16)
  return code <= LAST_CODE ? String.fromCodePoint(code) : whole
}

/** A text of its own, not a view into the piece of the file that it was cut from. */
export const detached = (text: string): string => (text.length < CUT_OFF ? text : Buffer.from(text).toString())

/** Rolls say 1栋 and 电话 a hundred thousand times: the first of each is kept for all, up to so many different ones. */
const MOST_SHARED = 20_000

/** Gives the same text for the same words each time. */
export function sharedTexts(): (text: string) => string {
  const texts = new Map<string, string>()
  return (text) => {
    const known = texts.get(text)
    if (known === undefined && texts.size < MOST_SHARED) texts.set(text, text)
    return known ?? text
  }
}
