import { collection } from './declare'

export const feeSchema = [collection('feeAccounts', ['communityId', '_id']), collection('feeRolls')]
