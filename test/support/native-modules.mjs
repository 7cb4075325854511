// Jest runs code in a context of its own, where an ES module that awaits while it loads (libxml2-wasm and its WebAssembly) can be
// neither required nor imported. It is loaded here, outside, by Node itself; `native-libxml2.js` hands it to the code under test.
import { TestEnvironment } from 'jest-environment-node';
import * as libxml2 from 'libxml2-wasm';

export default class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    this.global.nativeModules = { 'libxml2-wasm': libxml2 };
  }
}
