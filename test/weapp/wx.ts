/** What the harness does for the mini-program where WeChat would. */
export interface Outside {
  callFunction(name: string, data: unknown): Promise<unknown>
  uploadFile(cloudPath: string, filePath: string): Promise<string>
  navigate(kind: string, url: string | undefined): void
  /** What the mini-program says in passing (showToast). */
  tell(words: string): void
  /** What a person answers to a chooser: the picked photos, the scanned code. */
  readonly answers: Record<string, unknown>
  /** What the mini-program asked of WeChat that this stand-in hasn't. */
  readonly missing: string[]
  readonly consent: Consent
}

/** WeChat's privacy popup: it stands there until its reader agrees, once for all. */
export class Consent {
  /** What the reader would say. */
  willing = true
  agreed = false
  /** How often the popup stood there. */
  asked = 0

  async ask(): Promise<void> {
    if (this.agreed) return
    this.asked += 1
    if (!this.willing) throw new Error(UNAUTHORISED)
    this.agreed = true
  }
}

const UNAUTHORISED = 'privacy permission is not authorized'

/** What a button of getPhoneNumber is told: a code where the reader agrees to privacy and picks a number. */
export async function verifiedPhone(
  answers: Record<string, unknown>,
  consent: Consent,
): Promise<Record<string, unknown>> {
  try {
    await consent.ask()
  } catch {
    return { errMsg: `getPhoneNumber:fail ${UNAUTHORISED}` }
  }
  const code = answers.getPhoneNumber
  return code === undefined ? { errMsg: 'getPhoneNumber:fail user deny' } : { errMsg: 'getPhoneNumber:ok', code }
}

type Callbacks = {
  success?: (value: unknown) => void
  fail?: (reason: unknown) => void
  complete?: (value: unknown) => void
}

/** WeChat's way of answering: callbacks where given, and a promise. */
async function answered(options: Callbacks | undefined, work: () => Promise<unknown>): Promise<unknown> {
  try {
    const value = await work()
    options?.success?.(value)
    options?.complete?.(value)
    return value
  } catch (error) {
    const reason = { errMsg: `fail ${error instanceof Error ? error.message : String(error)}` }
    options?.fail?.(reason)
    options?.complete?.(reason)
    if (!options?.fail) throw reason
    return undefined
  }
}

/** What WeChat gives to nobody who hasn't agreed to it. */
const PRIVATE = ['chooseImage', 'chooseMedia', 'chooseMessageFile', 'chooseLocation']

const WINDOW = {
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  pixelRatio: 3,
  statusBarHeight: 47,
}
const SYSTEM = {
  ...WINDOW,
  brand: 'test',
  model: 'test',
  platform: 'ios',
  SDKVersion: '3.8.0',
  language: 'zh_CN',
  theme: 'light',
}

/** A stand-in for `wx` with what the app uses; what it doesn't know is noted by name, and fails instead of doing nothing. */
export const standIn = (outside: Outside): Record<string, unknown> =>
  new Proxy(known(outside), {
    get(has, name) {
      if (typeof name === 'string' && !(name in has)) outside.missing.push(name)
      return Reflect.get(has, name)
    },
  })

function known(outside: Outside): Record<string, unknown> {
  const storage = new Map<string, unknown>()
  const navigation = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']
  const goes = navigation.map((kind) => [
    kind,
    (options?: Callbacks & { url?: string }) => answered(options, async () => outside.navigate(kind, options?.url)),
  ])
  const shown = [
    'setNavigationBarTitle',
    'setNavigationBarColor',
    'hideToast',
    'pageScrollTo',
    'setClipboardData',
    'makePhoneCall',
    'requestSubscribeMessage',
    'showShareMenu',
    'setBackgroundColor',
  ]
  const silent = shown.map((name) => [
    name,
    (options?: Callbacks) => answered(options, async () => ({ errMsg: `${name}:ok` })),
  ])
  const chosen = [
    'chooseImage',
    'chooseMedia',
    'chooseMessageFile',
    'scanCode',
    'chooseLocation',
    'showModal',
    'compressImage',
  ]
  const choices = chosen.map((name) => [
    name,
    (options?: Callbacks) =>
      answered(options, async () => {
        if (PRIVATE.includes(name) && !outside.consent.agreed) throw new Error(UNAUTHORISED)
        if (!(name in outside.answers)) throw new Error(`${name} cancel`)
        return outside.answers[name]
      }),
  ])
  return {
    ...Object.fromEntries([...goes, ...silent, ...choices]),
    webpackJsonp: undefined,
    showToast: (options: Callbacks & { title: string }) => answered(options, async () => outside.tell(options.title)),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getSystemInfoSync: () => SYSTEM,
    getWindowInfo: () => WINDOW,
    getAppBaseInfo: () => ({ ...SYSTEM, fontSizeScaleFactor: 1, fontSizeSetting: 16 }),
    getDeviceInfo: () => SYSTEM,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getMenuButtonBoundingClientRect: () => ({ top: 50, left: 290, right: 380, bottom: 82, width: 87, height: 32 }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    canIUse: () => true,
    requirePrivacyAuthorize: (options?: Callbacks) => answered(options, () => outside.consent.ask()),
    onThemeChange: () => undefined,
    onWindowResize: () => undefined,
    onNetworkStatusChange: () => undefined,
    onNeedPrivacyAuthorization: () => undefined,
    onUnhandledRejection: () => undefined,
    onError: () => undefined,
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    createSelectorQuery: () => query,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    cloud: {
      init: () => undefined,
      callFunction: (options: Callbacks & { name: string; data: unknown }) =>
        answered(options, async () => ({
          result: await outside.callFunction(options.name, options.data),
          errMsg: 'ok',
        })),
      uploadFile: (options: Callbacks & { cloudPath: string; filePath: string }) =>
        answered(options, async () => ({
          fileID: await outside.uploadFile(options.cloudPath, options.filePath),
          statusCode: 200,
        })),
    },
  }
}

const query = {
  in: () => query,
  select: () => query,
  selectAll: () => query,
  boundingClientRect: () => query,
  fields: () => query,
  scrollOffset: () => query,
  exec: (done?: (answers: unknown[]) => void) => done?.([]),
}
