export * from './checkName'
export * from './facts'
export * from './policy'
export * from './statement'
