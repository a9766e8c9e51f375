import type { Plan } from './plan'

const RUNTIME = 'Nodejs18.15'

/** `cloudbaserc.json` for the cloud's own command line: functions with timeout, memory and timer. */
export const cloudbaserc = ({ functions }: Plan): object => ({
  envId: '{{env.ENV_ID}}',
  functionRoot: 'functions',
  functions: functions.map(({ name, timeout, memorySize, triggers = [] }) => ({
    name,
    timeout,
    memorySize,
    runtime: RUNTIME,
    handler: 'index.main',
    installDependency: false,
    triggers,
  })),
})

/** The plan in words, one line for each thing that is created. */
export function described({ collections, storage, functions }: Plan): string[] {
  return [
    ...collections.flatMap(({ name, permission, indexes }) => [
      `collection ${name}  ${permission}`,
      ...indexes.map(({ IndexName, MgoKeySchema: { MgoIsUnique, MgoIndexKeys } }) => {
        const keys = MgoIndexKeys.map(({ Name, Direction }) => `${Name} ${Direction}`).join(', ')
        return `  index ${IndexName}  (${keys})${MgoIsUnique ? '  unique' : ''}`
      }),
    ]),
    `storage  ${storage.permission}`,
    ...functions.flatMap(({ name, timeout, memorySize, triggers = [], permissions }) => [
      `function ${name}  ${timeout} s, ${memorySize} MB, ${RUNTIME}`,
      ...triggers.map((trigger) => `  timer ${trigger.name}  ${trigger.config}`),
      ...(permissions?.openapi ?? []).map((api) => `  permission ${api}`),
    ]),
  ]
}
