/** Whether this is the mini-program; settled when building, so the other side's code is dropped. */
export const IN_WECHAT = process.env.TARO_ENV === 'weapp'
