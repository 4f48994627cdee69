import { expect, it } from 'vitest';
import { linkedinInsight } from './linkedin-insight.js';
import { testVisitor } from './test-visitor.js';

it('LinkedIn cannot be told: it says that a withdrawal needs a reload', () => {
  const integration = linkedinInsight();
  const visitor = testVisitor(integration);
  expect(integration.withdrawal).toBe('reload');
  const globals = Object.keys(globalThis);
  visitor.arrives();
  visitor.grants('marketing');
  visitor.denies();
  expect(Object.keys(globalThis)).toEqual(globals);
});
