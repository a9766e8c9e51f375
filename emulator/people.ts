import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Somebody to act as: what WeChat would know as an openid. */
export interface Person {
  readonly _id: string
  readonly name: string
  readonly label: string
}

/** The list of people to act as. It belongs to the emulator and stands in none of the project's collections. */
export interface People {
  list(): readonly Person[]
  /** Adds people, replacing those of the same openid. */
  add(people: readonly Person[]): void
}

export function openPeople(file: string, first: readonly Person[] = []): People {
  let people: Person[] = existsSync(file) ? parsePeople(JSON.parse(readFileSync(file, 'utf8'))) : []
  const add = (more: readonly Person[]): void => {
    people = [...new Map([...people, ...more].map((person) => [person._id, person])).values()]
    writeFileSync(`${file}.new`, JSON.stringify(people))
    renameSync(`${file}.new`, file)
  }
  if (first.length > 0) add(first)
  return { list: () => people, add }
}

export function parsePeople(raw: unknown): Person[] {
  if (!Array.isArray(raw)) throw new Error('people: a list is needed')
  return raw.map((each) => {
    const { _id, name, label } = each ?? {}
    if (typeof _id !== 'string' || _id === '' || typeof name !== 'string')
      throw new Error('people: _id and name are needed')
    return { _id, name, label: typeof label === 'string' ? label : '' }
  })
}
