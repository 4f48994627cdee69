import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { createConsent } from './index.js';

describe('createConsent where there is no page', () => {
  it('allows what is required, and does nothing', async () => {
    const assent = createConsent({
      categories: [{ id: 'payments', required: true }, { id: 'marketing' }],
    });
    expect(['necessary', 'payments', 'marketing'].map((id) => assent.allows(id))).toEqual([
      true,
      true,
      false,
    ]);
    assent.acceptAll();
    assent.show('preferences');
    expect([assent.consent, assent.$view.get()]).toEqual([null, 'none']);
    expect(await assent.withdraw()).toEqual({ removed: [], kept: [], remaining: [] });
    expect((await assent.receipts.export()).receipts).toEqual([]);
    await assent.when('necessary');
    const granted = vi.fn<() => void>();
    void assent.when('marketing').then(granted);
    assent.stop();
    expect(granted).not.toHaveBeenCalled();
  });

  it('still refuses a wrong configuration', () => {
    expect(() => createConsent({ categories: [{}] } as never)).toThrow('categories[0].id');
  });

  it('runs in a worker', async () => {
    const code = `
      import('assent').then(({ createConsent }) =>
        require('node:worker_threads').parentPort.postMessage(createConsent().allows('necessary')),
      );`;
    const worker = new Worker(code, { eval: true });
    const answer = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(answer).toBe(true);
  });
});
