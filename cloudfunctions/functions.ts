/** Settings of a deployed function, as the cloud's config.json wants them. */
export interface FunctionSettings {
  readonly name: string
  /** Seconds. */
  readonly timeout: number
  /** Megabytes. */
  readonly memorySize: number
  readonly triggers?: readonly { readonly name: string; readonly type: 'timer'; readonly config: string }[]
  readonly permissions?: { readonly openapi: readonly string[] }
}

const CHECKS = ['security.msgSecCheck', 'security.mediaCheckAsync']

/** What is deployed, by trust and start-up cost. */
export const functions: readonly FunctionSettings[] = [
  {
    name: 'api',
    timeout: 20,
    memorySize: 256,
    permissions: { openapi: [...CHECKS, 'phonenumber.getPhoneNumber'] },
  },
  { name: 'jobs', timeout: 60, memorySize: 512, permissions: { openapi: ['subscribeMessage.send'] } },
  {
    name: 'sweep',
    timeout: 60,
    memorySize: 256,
    triggers: [{ name: 'sweep', type: 'timer', config: '0 */5 * * * * *' }],
    permissions: { openapi: [...CHECKS, 'subscribeMessage.send'] },
  },
]
