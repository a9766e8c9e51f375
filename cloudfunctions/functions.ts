/** Settings of a deployed function, as the cloud's config.json wants them. */
export interface FunctionSettings {
  readonly name: string
  /** Seconds. */
  readonly timeout: number
  /** Megabytes. */
  readonly memorySize: number
  readonly triggers?: readonly { readonly name: string; readonly type: 'timer'; readonly config: string }[]
  /** Files that lie beside it. */
  readonly carries?: readonly string[]
  readonly permissions?: { readonly openapi: readonly string[] }
}

/** The font of printed sheets: every character that a name may have, not only those of today's statement. */
export const SHEET_FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'

const CHECKS = ['security.msgSecCheck', 'security.mediaCheckAsync']

/** What is deployed, by trust and start-up cost. */
export const functions: readonly FunctionSettings[] = [
  {
    name: 'api',
    timeout: 20,
    memorySize: 256,
    permissions: { openapi: [...CHECKS, 'phonenumber.getPhoneNumber'] },
  },
  {
    name: 'jobs',
    timeout: 60,
    memorySize: 512,
    carries: [SHEET_FONT],
    permissions: { openapi: ['subscribeMessage.send'] },
  },
  {
    name: 'sweep',
    timeout: 60,
    memorySize: 256,
    triggers: [{ name: 'sweep', type: 'timer', config: '0 */5 * * * * *' }],
    permissions: { openapi: [...CHECKS, 'subscribeMessage.send'] },
  },
]
