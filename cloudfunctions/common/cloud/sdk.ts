import cloud from 'wx-server-sdk'

/** The one file that knows wx-server-sdk: its types are poor, so the shapes that we rely on are written here. */

interface Answer<T> {
  readonly data: T
}
type Fields = Record<string, unknown>

interface DocumentRef {
  get(): Promise<Answer<Fields | null>>
  update(options: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}
interface QueryRef {
  orderBy(field: string, direction: 'asc' | 'desc'): QueryRef
  limit(count: number): QueryRef
  get(): Promise<Answer<Fields[]>>
  count(): Promise<{ total: number }>
  update(options: { data: Fields }): Promise<{ stats: { updated: number } }>
}
export interface CollectionRef extends QueryRef {
  doc(id: string): DocumentRef
  where(query: Fields): QueryRef
  add(options: { data: Fields }): Promise<unknown>
}
export interface TransactionRef {
  collection(name: string): CollectionRef
}
interface Command {
  set(value: unknown): unknown
  inc(by: number): unknown
  remove(): unknown
  in(values: readonly unknown[]): unknown
  gt(value: unknown): Combined
  gte(value: unknown): Combined
  lt(value: unknown): Combined
  lte(value: unknown): Combined
}
export interface Combined {
  and(other: unknown): Combined
}
interface Database {
  readonly command: Command
  collection(name: string): CollectionRef
  runTransaction<T>(work: (transaction: TransactionRef) => Promise<T>, times?: number): Promise<T>
}
interface WxContext {
  readonly OPENID?: string
  readonly APPID?: string
  readonly SOURCE?: string
}
interface Cloud {
  init(options: { env: unknown }): void
  database(options: { throwOnNotFound: boolean }): Database
  getWXContext(): WxContext
  callFunction(options: { name: string; data: unknown }): Promise<{ result: unknown }>
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(options: { fileList: string[] }): Promise<unknown>
  getTempFileURL(options: { fileList: { fileID: string; maxAge: number }[] }): Promise<{
    fileList: { tempFileURL: string; status: number }[]
  }>
  readonly openapi: {
    readonly security: {
      msgSecCheck(options: Fields): Promise<{ result?: { suggest?: string } }>
      mediaCheckAsync(options: Fields): Promise<{ traceId?: string }>
    }
    readonly subscribeMessage: { send(options: Fields): Promise<unknown> }
    readonly phonenumber: { getPhoneNumber(options: Fields): Promise<{ phoneInfo?: { purePhoneNumber?: string } }> }
  }
  readonly DYNAMIC_CURRENT_ENV: unknown
}

export const sdk = cloud as unknown as Cloud
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })

export const database = sdk.database({ throwOnNotFound: false })
