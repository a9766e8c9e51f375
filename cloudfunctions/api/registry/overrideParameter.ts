import { overrideParameter } from '../../../contract/registry/overrideParameter'
import type { Parsed } from '../../../contract/operation'
import { accept, refuse } from '../../../domain/common'
import { OBJECTION_BASES } from '../../../domain/disclosure'
import { packOf, packs } from '../../../policies'
import type { RegionOverride } from '../../../policies'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import { isAlike } from './alike'
import { changeRules } from './rules'

type Wanted = Parsed<typeof overrideParameter>

/** A region may set what a plan or we set, in kind as it stands in some document; what the law sets it may not. */
export default handler(overrideParameter, async (wanted, { store, caller, subject, today, commit }) => {
  const { regionId, parameter, value, from, until } = wanted
  if (until !== undefined && until < from) return refuse({ code: 'registry.endsBeforeItBegins', from, until })
  const path = subject?.regionPath ?? [regionId]
  const examples = [...valuesOf(parameter), ...(CHOICES.get(parameter) ?? [])]
  if (examples.length === 0) return refuse({ code: 'registry.noSuchParameter', parameter })
  if (!isAlike(examples, value)) return refuse({ code: 'registry.notSuchValue', parameter })
  const standing = (await policiesAt(store, path)).settings(today).find(({ name }) => name === parameter)
  if (standing?.pack !== undefined && packOf(standing.pack)?.kind === 'national') {
    return refuse({ code: 'registry.setByLaw', parameter })
  }
  const author = caller.posts.find(({ scopeId }) => path.includes(scopeId))?.title ?? ''
  return commit(async (change) => {
    const override = readOverride(wanted, author)
    await changeRules(change, path, ({ overrides }) => ({ overrides: [...overrides, override] }))
    return accept({ regionId, parameter })
  })
})

/** What may be chosen besides where no document has chosen yet. */
const CHOICES: ReadonlyMap<string, readonly unknown[]> = new Map([['disclosure.auditObjectionBasis', OBJECTION_BASES]])

/** Every value that any document, or we, ever gave a parameter. */
function valuesOf(parameter: string): unknown[] {
  const [area = '', name = ''] = parameter.split('.')
  return packs.flatMap((pack) => {
    const areas: Readonly<Record<string, unknown>> = { ...pack.areas }
    const parameters = areas[area]
    return isTable(parameters) ? given(parameters[name]) : []
  })
}

const given = (parameter: unknown): unknown[] =>
  isTable(parameter) && Array.isArray(parameter.values)
    ? parameter.values.map((dated: { value: unknown }) => dated.value)
    : []

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The parser of an override: its value has been held against those that the parameter's type allows. */
const readOverride = ({ regionId, parameter, value, from, until, reason, source }: Wanted, author: string) =>
  ({
    region: regionId,
    parameter,
    value,
    from,
    ...(until === undefined ? {} : { until }),
    reason,
    source,
    author,
  }) as RegionOverride
