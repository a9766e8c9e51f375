import { atPlace, rule } from './rule'

/** PT-36: each of the parts stands, with lines or as an explicit zero. */
export const partMissing = rule('partMissing', ({ statement, value }) =>
  value.filter((part) => statement[part] === null).map((part) => atPlace(statement, part)),
)
