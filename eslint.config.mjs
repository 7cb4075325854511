// The typed rules. What a person could overlook in review and the compiler lets pass: promises nobody waits for,
// unions not handled to the end, clocks in code that must not have one. Layout and sizes are tools/tidy's, layers
// tools/boundaries'.
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', 'test/**/*.ts'];

const processEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in libs/platform/src/configuration.ts, and passed on as values.',
};

const clockReads = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock here: the instant comes with the command.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random'], MemberExpression[object.name='performance']",
    message: 'Nothing here may differ from one run to the next.',
  },
];

const dateLibraries = ['dayjs', 'dayjs/*', 'date-fns', 'date-fns/*', 'luxon', 'moment', 'moment-timezone', '@js-joda/*', '@js-temporal/*', 'temporal-polyfill', 'chinese-days'];

const builtins = builtinModules.filter((name) => !name.startsWith('_')).flatMap((name) => [name, `node:${name}`]);

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '.thaw/**', '.nx/**', 'coverage/**', 'libs/api-client/src/generated/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An interface that only extends another gives it a name in our words.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // An async function without await still turns a throw into a rejection, which implementers of a port rely on.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', processEnvironment],
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      'no-var': 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    // Nest reads constructor types at run time: an import that looks unused as a value is not.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'libs/application/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', processEnvironment, ...clockReads] },
  },
  {
    files: ['libs/workflows/src/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': ['error', { paths: builtins, patterns: [{ group: dateLibraries, message: 'Deadlines are computed by the domain and stored; a workflow only waits for an instant.' }] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'require', 'setImmediate', 'WeakRef', 'FinalizationRegistry'],
    },
  },
  {
    files: ['libs/platform/src/configuration.ts', 'libs/platform/src/configuration/**/*.ts', 'tools/**/*.ts', ...specs],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tools/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Specs look into JSON answers and stubs, where the compiler knows nothing; `any` by name stays forbidden.
    files: specs,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: ['error', 'always'], 'prefer-const': 'error', 'no-var': 'error' },
  },
);
