/** The parts of wx-server-sdk that the conformance suite uses; its own types are too poor to be checked against. */
export type Fields = Record<string, unknown>

export interface Sdk {
  init(options: { env: string }): void
  database(options?: { throwOnNotFound: boolean }): Database
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: { fileID: string; status: number }[] }>
  getTempFileURL(options: { fileList: (string | { fileID: string; maxAge: number })[] }): Promise<{
    fileList: { fileID: string; tempFileURL: string; status: number; maxAge?: number }[]
  }>
  callFunction(options: { name: string; data?: unknown }): Promise<{ result: unknown }>
  readonly openapi: Record<string, Record<string, (data: Fields) => Promise<Fields>>>
}

export interface Database {
  readonly command: Command
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  serverDate(options?: { offset: number }): unknown
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface Collection extends Query {
  doc(id: string | number): DocumentReference
  add(options: { data: Fields | Fields[] }): Promise<{ _id?: string; ids?: string[] }>
  where(query: Fields): Query
  aggregate(): { match(query: Fields): { end(): Promise<unknown> } }
}

export interface Query {
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  skip(count: number): Query
  field(projection: Fields): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(options: { data: Fields; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface DocumentReference {
  get(): Promise<{ data: Fields }>
  update(options: { data: Fields }): Promise<{ stats: { updated: number } }>
  set(options: { data: Fields }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Operator {
  and(other: Operator): Operator
}

export interface Command {
  eq(value: unknown): Operator
  neq(value: unknown): Operator
  in(values: unknown[]): Operator
  nin(values: unknown[]): Operator
  gt(value: unknown): Operator
  gte(value: unknown): Operator
  lt(value: unknown): Operator
  lte(value: unknown): Operator
  exists(value: boolean): Operator
  or(...conditions: Fields[]): Fields
  and(...conditions: Fields[]): Fields
  set(value: unknown): unknown
  inc(by: number): unknown
  mul(by: number): unknown
  remove(): unknown
  push(values: unknown): unknown
  pull(value: unknown): unknown
}

/** What the SDK throws: the message carries the cloud's words, the number is all that is left of the code. */
export interface SdkError {
  readonly errCode: number
  readonly errMsg: string
}

export function isSdkError(error: unknown): error is SdkError {
  return typeof error === 'object' && error !== null && 'errCode' in error && 'errMsg' in error
}

/** The error that a promise rejects with; fails when it doesn't reject. */
export async function rejection(promise: Promise<unknown>): Promise<SdkError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if (!('error' in outcome)) throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`)
  if (!isSdkError(outcome.error)) throw outcome.error
  return outcome.error
}
