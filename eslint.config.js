import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import noFloatingResult from '#test/architecture/no-floating-result.js';

const NAMED_ONLY = { selector: 'ExportDefaultDeclaration', message: 'named exports only' };
const NO_BARREL = { selector: 'ExportAllDeclaration', message: 'no barrels: import from the file that defines it' };
const PURE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'take the time as an argument' },
  { selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale)/]', message: 'compare code units' },
  { selector: 'ThrowStatement', message: 'expected failures are values: return err(...)' },
];

export default tseslint.config(
  {
    ignores: [
      '.tsbuild/**',
      'dist/**',
      'out/**',
      'coverage/**',
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.d.mts',
      'test/fixtures/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { local: { rules: { 'no-floating-result': noFloatingResult } }, 'react-hooks': reactHooks },
    rules: {
      'local/no-floating-result': 'error',
      // no enum can be written here (erasableSyntaxOnly) and the only classes are errors: a quarter of the time for nothing
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', NAMED_ONLY, NO_BARREL],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'take the time as an argument' },
        { object: 'Math', property: 'random', message: 'take randomness as an argument' },
      ],
      'no-restricted-syntax': ['error', NAMED_ONLY, NO_BARREL, ...PURE],
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
