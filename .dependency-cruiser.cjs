const { rules } = require('./tools/boundaries/rules.cjs');

/** The rules are data in tools/boundaries; `npm run check` runs them, test/house proves that each one bites. */
module.exports = {
  forbidden: rules,
  options: {
    doNotFollow: { path: '(?:^|/)(?:node_modules|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['thaw-source', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
