/** Marks of direction, spaces and hyphens without width, control characters, halves of a character. Emoji keep what joins them. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu
/** What takes room and shows nothing, or only changes what stands before it. */
const BLANK = /[\s\u115F\u1160\u200D\u2800\u3164\uFFA0\uFE00-\uFE0F]/g
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * Words as everybody sees them: a mark of direction would turn figures round that stand beside them, and a number with something
 * unseen in it would not be known for one. Nothing where nothing is seen.
 */
export function asSeen(words: string): string {
  const seen = words.replace(LINE_END, '\n').replace(UNSEEN, '')
  return seen.replace(BLANK, '') === '' ? '' : seen
}

/** The same on one line. */
export const onOneLine = (words: string): string => asSeen(words).replace(/[\n\t]+/g, ' ')
