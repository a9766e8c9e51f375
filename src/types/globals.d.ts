/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** Where the functions answer on H5; empty: the server that sent the page. */
declare const __CLOUD_HTTP_BASE__: string

/** Id of the CloudBase environment for the mini-program; empty: the default one. */
declare const __CLOUD_ENV__: string
