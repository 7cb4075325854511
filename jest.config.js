/** ESM-only packages of node_modules that Jest must turn into CommonJS to load them. */
const esmOnly = ['@nestjs', 'jose', 'uuid', 'file-type', 'oidc-provider', 'canonicalize', '@tokenizer', 'strtok3', 'token-types', 'uint8array-extras', 'load-esm', '@borewit'];

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};

const base = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/native-modules.mjs',
  testEnvironmentOptions: { customExportConditions: ['thaw-source', 'node', 'require', 'default'] },
  moduleNameMapper: { '^libxml2-wasm$': '<rootDir>/test/support/native-libxml2.js' },
  transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  modulePathIgnorePatterns: ['/dist/', '/\\.thaw/', '/\\.nx/'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'system',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
