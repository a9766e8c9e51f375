import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const layer = (name, rules) => ({ files: [`${name}/**/*.{ts,tsx}`], rules })

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', 'docs/**'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  layer('domain', {
    'no-restricted-syntax': [
      'error',
      { selector: 'TryStatement', message: 'A rule returns findings or a refusal; faults are caught at the door.' },
      { selector: "NewExpression[callee.name='Date']", message: 'Time comes in as an input.' },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'Chance comes in as an input.',
      },
    ],
    'no-restricted-globals': ['error', 'Date', 'setTimeout', 'fetch', 'process'],
  }),
  layer('contract', {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^(?!valibot$)[^.]', message: 'valibot is the only package here.' }] },
    ],
  }),
)
