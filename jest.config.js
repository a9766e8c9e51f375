/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/globalSetup.ts',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '\\.(s?css|png|svg)$': '<rootDir>/test/fixtures/empty.js',
    '^@tarojs/components$': '<rootDir>/test/fixtures/taro-components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/fixtures/taro.ts',
    '^@nutui/nutui-react-taro$': '<rootDir>/test/fixtures/nutui.tsx',
  },
  transform: { '^.+\\.(t|j)sx?$': 'babel-jest' },
  transformIgnorePatterns: ['/node_modules/(?!(@noble|mingo|uqr)/)'],
  testTimeout: 240_000,
  testSequencer: '<rootDir>/test/longestFirst.js',
  maxWorkers: 2,
}
