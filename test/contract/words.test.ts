import * as v from 'valibot'
import { line, text } from '../../contract/fields'
import { asSeen, onOneLine } from '../../contract/words'
import { maskedForPublic } from '../../domain/case'

describe('words are taken as everybody sees them', () => {
  it.each([
    ['a mark that turns figures round', '停车费\u202E000,1', '停车费000,1'],
    ['an isolate of the other direction', '\u2067陈\u2069某', '陈某'],
    ['spaces without width', '陈\u200B\u2060\uFEFF某', '陈某'],
    ['control characters', 'a\u0000b\u001B[31mc\u0085', 'ab[31mc\n'],
    ['half a character', '陈\uD83D', '陈'],
  ])('without %s', (_, given, seen) => expect(asSeen(given)).toBe(seen))

  it.each(['👨‍👩‍👧 一家', '欧阳·阿依古丽', '1栋1单元101', '㊗️ 𠮷野', '（停车费）、“广告”—2026'])('as it is: %s', (words) =>
    expect(asSeen(words)).toBe(words),
  )

  it('keeps the lines of a text and makes one line of a name', () => {
    expect(asSeen('一\r\n二\u2028三\r四')).toBe('一\n二\n三\n四')
    expect(onOneLine('样本社区\r\n县长')).toBe('样本社区 县长')
  })

  it.each(['\u200B', '\u3164', '\u2800\u2800', '\u200D', ' \u202E ', '\uFE0F'])(
    'a name of which nothing is seen is none: %j',
    (name) => {
      expect(v.is(line, name)).toBe(false)
      expect(v.is(text, name)).toBe(false)
    },
  )

  it('a number with something unseen in it is masked like any other', () => {
    const shown = (words: string): string => maskedForPublic(asSeen(words))
    for (const gap of ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u202D']) {
      expect(shown(`打139${gap}0000${gap}0008`).replace(/[*\u200D]/g, '')).toBe('打')
      expect(shown(`闽B${gap}12345`).replace(/[*\u200D]/g, '')).toBe('')
    }
  })
})
