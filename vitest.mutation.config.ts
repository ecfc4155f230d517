import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Only the tests of the judgement itself: what a slower test of the whole program would notice is no merit of theirs. */
const config = mergeConfig(base, defineConfig({}));
config.test = { ...config.test, include: ['test/{assess,checks,model}/**/*.test.ts'] };
export default config;
