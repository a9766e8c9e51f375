import { DEPARTMENT_NAMES } from '../../domain/case'
import type { Reader } from './store/port'

const DEPARTMENTS: Readonly<Record<string, string>> = DEPARTMENT_NAMES

/** The names of units by their keys, in at most two pages whatever the number of keys. */
export async function unitNames(store: Reader, keys: readonly string[]): Promise<(key: string) => string> {
  const idsOf = (kind: string): string[] => [
    ...new Set(keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length))),
  ]
  const [regions, companies] = await Promise.all([
    namesIn(store, 'regions', idsOf('region:')),
    namesIn(store, 'companies', idsOf('company:')),
  ])
  return (key) => {
    const [kind = '', id = ''] = key.split(/:(.*)/s)
    if (kind === 'committee') return '业委会'
    if (kind === 'department') return DEPARTMENTS[id.split('@')[0] ?? ''] ?? '部门'
    return (kind === 'company' ? companies : regions).get(id) ?? ''
  }
}

async function namesIn(
  store: Reader,
  collection: 'regions' | 'companies',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await store.find(collection, { where: { _id: { in: ids } } })
  return new Map(found.map(({ _id, name }) => [_id, name]))
}
