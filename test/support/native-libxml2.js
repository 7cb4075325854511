// See native-modules.mjs.
module.exports = globalThis.nativeModules['libxml2-wasm'];
