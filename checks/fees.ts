import { breach, grouped } from './books'
import type { Books, Breach, Check } from './books'

type Account = Books['feeAccounts'][number]

/** A unit's account is of one import of its own community, charges each month once, and holds no other unit's bill. */
export const accountsAreOfOneImport: Check = (books) => {
  const imports = new Map(books.jobs.map((job) => [job._id, job]))
  return books.feeAccounts.flatMap((account) => {
    const job = imports.get(account.importId)
    const wrong = {
      'an import of the community': job?.communityId !== account.communityId,
      'its own unit': account._id !== account.unitId || account.bills.some(({ unitId }) => unitId !== account._id),
      'each month once': overlaps(account),
    }
    return Object.entries(wrong).flatMap(([expected, holds]): Breach[] =>
      holds ? [breach('accountsAreOfOneImport', `feeAccounts/${account._id}`, account.importId, expected)] : [],
    )
  })
}

const overlaps = ({ bills }: Account): boolean =>
  bills.some(({ charge: { period } }, index) =>
    bills.slice(index + 1).some(({ charge }) => {
      const other = charge.period
      return other.first <= period.last && period.first <= other.last
    }),
  )

/** What an import said that it took is what stands in the accounts that it wrote, until a later one writes over them. */
export const importsAreARecount: Check = (books) => {
  const written = grouped(books.feeAccounts, ({ importId }) => importId)
  const latest = new Set(books.feeRolls.map(({ importId }) => importId))
  return books.jobs
    .filter(({ _id, kind, state }) => kind === 'feeRoll' && state === 'done' && latest.has(_id))
    .flatMap(({ _id, outcome = '{}' }) => {
      const { units, goodTotal }: { units?: number; goodTotal?: number } = JSON.parse(outcome)
      const accounts = written.get(_id) ?? []
      const counted = { units: accounts.length, goodTotal: owedIn(accounts) }
      return units === counted.units && goodTotal === counted.goodTotal
        ? []
        : [breach('importsAreARecount', `jobs/${_id}`, { units, goodTotal }, counted)]
    })
}

const owedIn = (accounts: readonly Account[]): number =>
  accounts.flatMap(({ bills }) => bills).reduce((total, { amount }) => total + amount, 0)

/** An import that has ended leaves its community free for the next; one that runs holds it. */
export const importsLetGo: Check = (books) => {
  const jobs = new Map(books.jobs.map((job) => [job._id, job]))
  return books.feeRolls.flatMap(({ _id, importId, running }) => {
    const state = jobs.get(importId)?.state
    const isGoingOn = state === 'waiting' || state === 'running'
    return running === isGoingOn ? [] : [breach('importsLetGo', `feeRolls/${_id}`, running, state)]
  })
}
