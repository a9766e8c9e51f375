import { saysSomething } from '../saysSomething'
import { atPlace, rule } from './rule'

/** The shortest numbers that can be rung (12345) have so many digits. */
const DIGITS = 5

/** PT-40: name and phone of whom to ask. A phone without enough digits to ring is none. */
export const contactMissing = rule('contactMissing', ({ statement, value }) => {
  const { name, phone } = statement.contact
  const there = { name: saysSomething(name), phone: phone.normalize('NFKC').replace(/\D/g, '').length >= DIGITS }
  return value
    .filter((field) => !there[field])
    .map((field) => atPlace(statement, `contact.${field}`, { stated: statement.contact[field] }))
})
