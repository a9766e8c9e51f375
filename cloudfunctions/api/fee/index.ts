import type { Handler } from '../../common/door/handler'

export const feeHandlers: readonly Handler[] = []
