import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions, default as Axe } from 'axe-core';
import { motionEnds } from './settle.js';

const { resolve } = createRequire(import.meta.url);
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

/**
 * Checks the page, or the element that `selector` names, against WCAG 2.2 AA and the best practices
 * of axe. Fails with one line per rule and the elements that break it.
 */
export async function expectAccessible(page: Page, selector?: string): Promise<void> {
  // What is still fading in has the contrast of a ghost.
  await motionEnds(page);
  // As an expression, because that runs in all engines whatever the policy of the page says.
  await page.evaluate(`(() => {${source}\n})()`);
  const problems = await page.evaluate(
    async ({ options, selector }) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(selector ?? document, options);
      return violations.map(({ id, help, nodes }) => {
        const targets = nodes.map(({ target }) => target.flat().join(' ')).join(', ');
        return `${id}: ${help} (${targets})`;
      });
    },
    { options, selector },
  );
  expect(problems, 'accessibility problems that axe found').toEqual([]);
}
