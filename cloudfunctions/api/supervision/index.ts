import type { Handler } from '../../common/door/handler'

export const supervisionHandlers: readonly Handler[] = []
