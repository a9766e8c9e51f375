import names from '../src/services/aria.json'

interface Platform {
  readonly template?: { mergeComponents(context: unknown, patch: Record<string, typeof names>): void }
}

interface Context {
  registerMethod(method: { name: string; fn(platform: Platform): void }): void
}

/** The components that carry them; `services/aria` tells the runtime the same list, or attributes are mixed up. */
const ARIA = { View: names, Text: names, Image: names, Button: names, Input: names, Textarea: names }

/** Taro's WXML templates know no aria attributes (base library 2.7.1): this adds them. */
export default (context: Context): void =>
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => platform.template?.mergeComponents(context, ARIA),
  })
