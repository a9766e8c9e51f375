export * from './parameter'
