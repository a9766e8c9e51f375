import { invalidParam, notImplemented, requestFailed } from '../cloudError'
import { DEFAULT_PAGE, MAX_DATABASE_REPLY_BYTES, MAX_PAGE } from '../limits'
import type { Doc, Fields, Id } from './ejson'
import { hasId, isFields, readEjson, writeEjson } from './ejson'
import type { Cost } from './find'
import type { EmulatedDatabase } from './index'
import { newId } from './index'
import type { Sort } from './plan'
import { readUpdate, refuseDollar } from './update'

/** One database request as it comes over the wire, and what it cost. */
export interface DatabaseRequest {
  readonly action: string
  readonly body: Fields
  /** Who asks: transactions belong to their client. */
  readonly client: string
  /** The call of a function that asks: it takes one request at a time, so that a write beside its open transaction is a mistake. */
  readonly invocation?: string
  readonly now: number
  readonly cost: DatabaseCost
}

/** Reads are the documents that a query or get had to fetch; what a write looks at is part of the write. */
export interface DatabaseCost extends Cost {
  writes: number
}

type Answer = Fields | Promise<Fields>
type Action = (database: EmulatedDatabase, request: DatabaseRequest) => Answer

const ACTIONS: Record<string, Action> = {
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.calculateDocument': calculateDocument,
  'database.startTransaction': ({ transactions }, { client, invocation }) => ({
    transactionId: transactions.start(client, invocation),
  }),
  'database.commitTransaction': async ({ transactions }, { body }) => {
    await transactions.commit(transactionOf(body) ?? '')
    return {}
  },
  'database.abortTransaction': ({ transactions }, { body }) => {
    transactions.abort(transactionOf(body) ?? '')
    return {}
  },
  'database.addCollection': () => {
    throw notImplemented('createCollection: collections are declared in schema.json')
  },
  'database.aggregateDocuments': (_, { body }) => {
    throw notImplemented(`aggregate: ${JSON.stringify(body.stages)}`)
  },
}

/** Answers one database action with the body that the SDK expects beside requestId; throws a CloudError. */
export async function perform(database: EmulatedDatabase, request: DatabaseRequest): Promise<Fields> {
  const action = ACTIONS[request.action]
  if (!action) throw notImplemented(`action ${request.action}`)
  return action(database, request)
}

async function insertDocument(database: EmulatedDatabase, { body, now, cost }: DatabaseRequest): Promise<Fields> {
  const collection = database.collection(nameOf(body))
  const docs = texts(body.data).map((text) => withId(readEjson(text, now)))
  docs.forEach(refuseDollar)
  cost.writes += docs.length
  const transaction = transactionOf(body)
  if (transaction === undefined) await database.insert(collection, docs)
  else {
    for (const doc of docs) {
      database.transactions.write(transaction, collection, database.keyOf(collection, doc._id), (before) => {
        if (before) throw requestFailed(`E11000 duplicate key error collection: ${collection.name} index: _id_ dup key`)
        return doc
      })
    }
  }
  return { data: { insertedIds: docs.map(({ _id }) => _id) } }
}

function getDocument(database: EmulatedDatabase, { body, now, cost }: DatabaseRequest): Fields {
  if (body.projection !== undefined) throw notImplemented('field(): projections')
  if (typeof body.offset === 'number' && body.offset > 0) throw notImplemented('skip(): page by a sorted field')
  const collection = database.collection(nameOf(body))
  const query = readEjson(body.query ?? '{}', now)
  if (isDoc(body)) {
    const id = idOf(query)
    cost.reads += 1
    const transaction = transactionOf(body)
    const doc =
      transaction === undefined
        ? database.get(collection, id)
        : database.transactions.read(transaction, database.keyOf(collection, id))
    return { data: { list: doc ? [writeEjson(doc)] : [] }, offset: 0 }
  }
  refuseInTransaction(body, 'where().get()')
  const limit = Math.min(typeof body.limit === 'number' ? body.limit : DEFAULT_PAGE, MAX_PAGE)
  const found = database.find(collection, query, { sort: sortOf(body, now), limit, cost })
  return { data: { list: withinPacket(found.map(writeEjson)) }, limit, offset: 0 }
}

async function modifyDocument(database: EmulatedDatabase, request: DatabaseRequest): Promise<Fields> {
  const { body, now, cost } = request
  const collection = database.collection(nameOf(body))
  const query = readEjson(body.query ?? '{}', now)
  const data = readEjson(body.data, now)
  if (body.merge === false) return replaceDocument(database, request, idOf(query), data)
  if (body.upsert === true) throw notImplemented('update with upsert')
  const updated = readUpdate(data)
  const transaction = transactionOf(body)
  if (transaction !== undefined && isDoc(body)) {
    let changed = 0
    const key = database.keyOf(collection, idOf(query))
    if (!database.transactions.read(transaction, key)) return { data: { updated: 0 } }
    database.transactions.write(transaction, collection, key, (doc) => {
      if (!doc) return undefined
      changed = 1
      return updated(doc)
    })
    cost.writes += changed
    return { data: { updated: changed } }
  }
  if (!isDoc(body)) refuseOutside(database, request, 'where().update()')
  if (!isDoc(body) && body.multi === false) throw notImplemented('where().update() of one document')
  const looking = { reads: 0, keys: 0 }
  const changed = await database.modify(collection, query, looking, updated)
  cost.keys += looking.keys
  cost.writes += changed
  return { data: { updated: changed } }
}

async function replaceDocument(
  database: EmulatedDatabase,
  { body, cost }: DatabaseRequest,
  id: Id,
  data: Fields,
): Promise<Fields> {
  if (!isDoc(body)) throw notImplemented('where().set()')
  const collection = database.collection(nameOf(body))
  refuseDollar(data)
  const doc: Doc = { ...data, _id: id }
  let existed = false
  const change = (before: Doc | undefined): Doc => {
    existed = before !== undefined
    return doc
  }
  cost.writes += 1
  const transaction = transactionOf(body)
  if (transaction === undefined) await database.put(collection, id, change)
  else database.transactions.write(transaction, collection, database.keyOf(collection, id), change)
  return { data: existed ? { updated: 1 } : { updated: 0, upsert_id: id } }
}

async function removeDocument(database: EmulatedDatabase, request: DatabaseRequest): Promise<Fields> {
  const { body, now, cost } = request
  const collection = database.collection(nameOf(body))
  if (!isDoc(body)) {
    refuseOutside(database, request, 'where().remove()')
    throw notImplemented('where().remove()')
  }
  const id = idOf(readEjson(body.query ?? '{}', now))
  let deleted = 0
  const change = (doc: Doc | undefined): undefined => {
    deleted = doc ? 1 : 0
  }
  const transaction = transactionOf(body)
  if (transaction === undefined) await database.put(collection, id, change)
  else database.transactions.write(transaction, collection, database.keyOf(collection, id), change)
  cost.writes += deleted
  return { data: { deleted } }
}

function calculateDocument(database: EmulatedDatabase, request: DatabaseRequest): Fields {
  const { body, now, cost } = request
  refuseInTransaction(body, 'where().count()')
  refuseOutside(database, request, 'where().count()')
  const collection = database.collection(nameOf(body))
  return { data: { total: database.count(collection, readEjson(body.query ?? '{}', now), cost) } }
}

/** SDK trap: transaction.collection(x).where() loses the transaction's id on update, remove and count. */
function refuseOutside({ transactions }: EmulatedDatabase, { invocation }: DatabaseRequest, what: string): void {
  if (invocation === undefined || !transactions.isOpenIn(invocation)) return
  throw requestFailed(`${what} while a transaction is open runs outside it: transactions take documents by id only`)
}

function refuseInTransaction(body: Fields, what: string): void {
  if (transactionOf(body) === undefined) return
  throw requestFailed(`${what} in a transaction: transactions take documents by id only`)
}

function sortOf(body: Fields, now: number): Sort[] {
  if (body.order === undefined) return []
  return Object.entries(readEjson(body.order, now)).map(([field, direction]) => ({
    field,
    direction: direction === -1 ? -1 : 1,
  }))
}

function withinPacket(list: string[]): string[] {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > MAX_DATABASE_REPLY_BYTES) throw requestFailed(`the reply of ${bytes} bytes exceeds 16 MB`)
  return list
}

const isDoc = (body: Fields): boolean => body.queryType === 'DOC'

const transactionOf = ({ transactionId }: Fields): string | undefined =>
  typeof transactionId === 'string' ? transactionId : undefined

function nameOf({ collectionName }: Fields): string {
  if (typeof collectionName !== 'string') throw invalidParam('collectionName is missing')
  return collectionName
}

function texts(data: unknown): unknown[] {
  if (!Array.isArray(data)) throw invalidParam('data is not a list')
  return data
}

function withId(fields: Fields): Doc {
  if (hasId(fields)) return fields
  if (fields._id !== undefined) throw notImplemented('_id other than a string or a number')
  return { ...fields, _id: newId() }
}

function idOf(query: Fields): Id {
  if (!isFields(query) || !hasId(query)) throw invalidParam('the query of a document is its _id')
  return query._id
}
