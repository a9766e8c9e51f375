type Table = Readonly<Record<string, unknown>>

/**
 * Whether a value is of the kind of values known to be right: whole figures where there are figures, no word that none
 * of them has, the fields that they all have, and none that none of them has.
 */
export function isAlike(examples: readonly unknown[], given: unknown): boolean {
  if (typeof given === 'number') {
    return examples.some((one) => typeof one === 'number') && Number.isSafeInteger(given) && given >= 0
  }
  if (Array.isArray(given)) {
    const lists = examples.filter((one): one is unknown[] => Array.isArray(one))
    return lists.length > 0 && given.every((item) => isAlike(lists.flat(), item))
  }
  if (isTable(given)) return isTableAlike(examples.filter(isTable), given)
  return examples.includes(given)
}

function isTableAlike(examples: readonly Table[], given: Table): boolean {
  const [first, ...more] = examples.map((example) => Object.keys(example))
  const needed = (first ?? []).filter((key) => more.every((keys) => keys.includes(key)))
  const known = Object.keys(given).every((key) =>
    isAlike(
      examples.filter((example) => Object.hasOwn(example, key)).map((example) => example[key]),
      given[key],
    ),
  )
  return first !== undefined && known && needed.every((key) => Object.hasOwn(given, key))
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
