import { schema } from '../../cloudfunctions/common/schema'
import { functions } from '../../cloudfunctions/functions'

export interface PlannedIndex {
  readonly IndexName: string
  readonly MgoKeySchema: {
    readonly MgoIsUnique: boolean
    readonly MgoIndexKeys: readonly { readonly Name: string; readonly Direction: '1' | '-1' }[]
  }
}

export interface Plan {
  readonly collections: readonly {
    readonly name: string
    /** No client touches the database. */
    readonly permission: 'ADMINONLY'
    readonly indexes: readonly PlannedIndex[]
  }[]
  readonly storage: { readonly permission: 'ADMINONLY' }
  readonly functions: typeof functions
}

/** Exactly what an environment needs, from the declarations that the functions and the emulator read. */
export const plan = (): Plan => ({
  collections: schema.collections.map(({ name, indexes }) => ({
    name,
    permission: 'ADMINONLY',
    indexes: indexes.map(({ name: indexName, fields, unique }) => ({
      IndexName: indexName,
      MgoKeySchema: {
        MgoIsUnique: unique ?? false,
        MgoIndexKeys: fields.map((field) => ({ Name: field.name, Direction: field.direction === 1 ? '1' : '-1' })),
      },
    })),
  })),
  storage: { permission: 'ADMINONLY' },
  functions,
})
