import type { Handler } from '../../common/door/handler'

export const caseHandlers: readonly Handler[] = []
