import 'react'

declare module 'react' {
  interface CSSProperties {
    /** By how much text grows: see styles/tokens.scss. */
    '--scale'?: string
  }
}
