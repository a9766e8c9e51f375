import type { Handler } from '../../common/door/handler'

export const registryHandlers: readonly Handler[] = []
