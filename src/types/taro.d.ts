import '@tarojs/components/types/common'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    /** Set by `aria()` on H5 only. */
    role?: string
    tabIndex?: number
  }
}
