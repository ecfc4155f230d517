import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What needs tools of the machine (`npm run check:outside`): its programs are slow starters. */
const config = mergeConfig(base, defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } }));
config.test = { ...config.test, include: ['test/outside/**/*.test.ts'], exclude: [] };
export default config;
