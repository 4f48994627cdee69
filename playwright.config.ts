import { defineConfig } from '@playwright/test';
import { engineProjects, type EngineOptions } from './e2e/support/engines.js';

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A shared CI machine stalls for seconds now and then; what needed a second try is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: !!process.env['CI'],
  reporter: 'list',
  timeout: 20_000,
  // Recording every test takes a fifth of the whole run; what fails on CI is recorded when tried again.
  use: {
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: engineProjects(),
});
