/** What people put where they have nothing to write: 无, a dash, a stroke, 待补. */
const NOTHING = /^(暂?无|没有|待补|待定|不详|未知|略|空|缺|[-‐‑‒–—―−_/\\.·、,。…?*]+|N\/?A)$/i

/** Whether somebody wrote something: what only fills the field is nothing. */
export function saysSomething(text: string | undefined): boolean {
  const plain = (text ?? '').normalize('NFKC').replace(/\s/g, '')
  return plain !== '' && !NOTHING.test(plain)
}
