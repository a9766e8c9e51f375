/**
 * What CloudBase allows, in one place. Each limit says where it comes from: 'doc' (Tencent or WeChat documentation),
 * 'sdk' (wx-server-sdk or its tests), or 'ours' (no source found, so the emulator is strict).
 */
export const KB = 1024
export const MB = 1024 * KB

/** sdk: a page of a query when none is asked for. */
export const DEFAULT_PAGE = 100
/** sdk: the largest page. */
export const MAX_PAGE = 1000
/** doc: what one database reply may weigh. */
export const MAX_DATABASE_REPLY_BYTES = 16 * MB
/** MongoDB: one document. */
export const MAX_DOCUMENT_BYTES = 16 * MB
/** MongoDB before 4.2: one index entry; later versions set none, LMDB stops at 1978. */
export const MAX_INDEX_ENTRY_BYTES = 1024
/** doc: the smaller of the two numbers that stand in the documentation. */
export const MAX_INDEXES_PER_COLLECTION = 20
/** doc: the smallest of the plans. */
export const MAX_COLLECTIONS = 100
/** doc: what a compound index may hold. */
export const MAX_INDEX_FIELDS = 31
/** ours: how many ranges the $in of one query may come to. */
export const MAX_SCAN_POINTS = 1000

/** sdk: 'transaction must be commit or abort in 30 seconds'. */
export const MAX_TRANSACTION_MS = 30_000
/** ours: no number was found; the store port keeps to ten as well. */
export const MAX_TRANSACTION_DOCUMENTS = 10
/** ours: how long a plain write waits for a document that a transaction holds. */
export const LOCK_WAIT_MS = 10_000

/** doc: event and reply of one synchronous call. */
export const MAX_EVENT_BYTES = 6 * MB
export const MAX_REPLY_BYTES = 6 * MB
/** doc: when config.json sets none. */
export const DEFAULT_FUNCTION_TIMEOUT_S = 3
export const MAX_FUNCTION_TIMEOUT_S = 60
export const DEFAULT_FUNCTION_MEMORY_MB = 256
/** ours: how deep functions may call functions. */
export const MAX_CALL_DEPTH = 4

/** doc: files in one delete or one batch of temporary URLs. */
export const MAX_FILES_PER_BATCH = 50
/** ours: one stored file; the documentation gives none for functions. */
export const MAX_FILE_BYTES = 50 * MB
/** doc: the key of a stored object. */
export const MAX_CLOUD_PATH_BYTES = 850
/** ours: how long a temporary URL holds when none is asked for, and at most. */
export const DEFAULT_TEMP_URL_S = 2 * 60 * 60
export const MAX_TEMP_URL_S = 24 * 60 * 60

/** doc: one text of security.msgSecCheck. */
export const MAX_CHECKED_TEXT_CHARS = 2500
