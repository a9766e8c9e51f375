export * from './pack'
export * from './parameter'
