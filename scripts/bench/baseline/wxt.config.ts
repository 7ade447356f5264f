import { defineConfig } from 'wxt';

/** The yardstick: the smallest page of React and Dexie that the same toolchain can build. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '../../../.output/baseline',
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ build: { target: 'es2023', modulePreload: false } }),
  manifest: { name: 'Baseline', version: '1' },
});
