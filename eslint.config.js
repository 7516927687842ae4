import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What code of one layer may not import: kit <- core <- plugins, and of another plugin its `contract` only. */
const boundary = (...patterns) => ['error', { patterns }];

const outside = { regex: '^(\\.\\./)+(packages|plugins|examples)/', message: 'Import a package by its name.' };
const pluginInternals = {
  regex: '^@leadengine/plugin-(?!kit)[^/]+$|^@leadengine/plugin-(?!kit)[^/]+/(?!contract$|package\\.json$)',
  message: 'Of another plugin only its contract entry may be used.',
};
const coreInternals = { regex: '^@leadengine/core($|/(?!contract$))', message: 'Of the engine a plugin uses the contract entry only.' };

const processEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only the command reads the environment; take settings from the config.',
};
const attachToEnv = {
  selector: "Property[key.name='attachToProcessEnv']",
  message: 'It puts every secret of a tenant into the environment of the process.',
};
const modelKnex = {
  selector: "CallExpression[callee.property.name='knex'][callee.object.name=/Model$/]",
  message: 'Bind models to the transaction, not to a global Knex.',
};
const systemTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the clock or tx.now.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Ask the clock or tx.now.' },
];
const asyncContext = { name: 'node:async_hooks', message: 'Scopes are passed; AsyncLocalStorage serves tracing in telemetry/ only.' };

const tests = ['**/*.test.ts', '**/*.test-d.ts', '**/test/**', 'packages/testing/**'];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/coverage/',
      '**/.leadengine/',
      'packages/sdk/src/generated/',
      'packages/widgets/angular/',
      'examples/custom-plugin/src/client/',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.check.json',
          './packages/sdk/tsconfig.scripts.json',
          './packages/cli/console/tsconfig.json',
          './examples/*/page/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      // Merged into an interface of somebody else, an empty one adds what it extends.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // One value and one type share a name: service tokens, TypeBox schemas.
      '@typescript-eslint/no-redeclare': 'off',
      // Index signatures stand for open key sets, and dot access to them hides that (see noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // What functions return here are plain objects whose methods use no `this`: taking one off is safe.
      '@typescript-eslint/unbound-method': 'off',
      // `void` says that a result is dropped on purpose.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Flags that change while we wait, such as AbortSignal.aborted, look constant to it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A `T | undefined` known to be there is asserted by type; `!` stays banned.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // The contract's defaults are empty maps.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // pg names type ids by an enum and takes any number; problem classes and winston transports are used by shape.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A parameter used once still says what the caller chooses, such as the type of an answer.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      'no-restricted-syntax': ['error', processEnv, modelKnex],
      'no-restricted-imports': ['error', { paths: [asyncContext], patterns: [outside] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/plugin-kit/src/**/*.ts'],
    rules: {
      'no-restricted-imports': boundary({ regex: '^@leadengine/', message: 'The kit depends on no other package of ours.' }, outside),
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [asyncContext],
          patterns: [outside, { regex: '^@leadengine/(?!plugin-kit$|core)', message: 'The engine depends on the kit only.' }],
        },
      ],
    },
  },
  { files: ['packages/core/src/telemetry/**/*.ts'], rules: { 'no-restricted-imports': boundary(outside) } },
  {
    files: ['packages/core/src/domain/**/*.ts', 'plugins/*/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', processEnv, attachToEnv, modelKnex, ...systemTime] },
  },
  {
    files: ['plugins/*/src/**/*.ts', 'examples/custom-plugin/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { paths: [asyncContext], patterns: [outside, pluginInternals, coreInternals] }] },
  },
  // Makes all storages of Baileys one; the engine keeps nothing in it.
  {
    files: ['plugins/whatsapp-baileys/src/baileys/socket/shared-storage.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outside, pluginInternals, coreInternals] }] },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    ignores: [...tests, 'packages/sdk/src/generator/**'],
    rules: {
      'no-restricted-imports': boundary(
        { regex: '^@leadengine/', message: 'The SDK stands alone.' },
        { regex: '^node:', message: 'The SDK runs in browsers, too.' },
        outside,
      ),
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': boundary(
        { regex: '^@leadengine/(?!sdk($|/operations$))', message: 'The widgets talk to the engine by the SDK.' },
        { regex: '^node:', message: 'The widgets run in browsers.' },
        { regex: '(style-map|unsafe-html)', message: 'They break a strict policy; see vars.directive.' },
        outside,
      ),
    },
  },
  {
    files: [
      'packages/cli/src/**/*.ts',
      'packages/cli/console/**/*.ts',
      'packages/sdk/scripts/**/*.ts',
      'knexfile.ts',
      'examples/*/src/**/*.ts',
      ...tests,
    ],
    rules: { 'no-restricted-syntax': ['error', modelKnex] },
  },
  {
    files: tests,
    rules: {
      // Chai asserts by reading properties, and bodies of answers are looked at as they come.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^xlsx$', message: 'Frozen with open advisories.' }] }],
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'performance',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'URL',
          'URLSearchParams',
          'AbortController',
          'AbortSignal',
          'TextDecoder',
          'TextEncoder',
          'Buffer',
          'setImmediate',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' } },
  },
);
