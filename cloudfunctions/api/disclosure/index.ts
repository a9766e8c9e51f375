import type { Handler } from '../../common/door/handler'

export const disclosureHandlers: readonly Handler[] = []
