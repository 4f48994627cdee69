import { describe, expect, it } from 'vitest';
import { makeIntegration, type Vendor } from './make-integration.js';
import { testVisitor } from './test-visitor.js';

const tell = (over: Partial<Vendor<'ads' | 'stats'>> = {}, signals = {}) => {
  const said: unknown[] = [];
  const integration = makeIntegration<'ads' | 'stats'>(
    {
      id: 'vendor',
      signals: { ads: 'marketing', stats: 'analytics' },
      start: () => void said.push('start'),
      tell: (granted) => void said.push(granted),
      ...over,
    },
    { signals },
  );
  return { said, integration, visitor: testVisitor(integration) };
};

describe('An integration', () => {
  it('says nothing when it is made', () => expect(tell().said).toEqual([]));

  it('denies before a decision, once', () => {
    const { said, integration, visitor } = tell();
    visitor.arrives();
    integration.start();
    visitor.undecided();
    expect(said).toEqual(['start']);
  });

  it('tells each decision once, and nothing where nothing changed', () => {
    const { said, visitor } = tell();
    visitor.arrives();
    visitor.grants('marketing');
    visitor.grants('marketing');
    visitor.grants('marketing', 'functional');
    visitor.denies();
    expect(said).toEqual(['start', { ads: true, stats: false }, { ads: false, stats: false }]);
  });

  it('tells a refusal, though nothing was granted before', () => {
    const { said, visitor } = tell();
    visitor.arrives();
    visitor.denies();
    expect(said).toEqual(['start', { ads: false, stats: false }]);
  });

  it('denies again when the decision is forgotten', () => {
    const { said, visitor } = tell();
    visitor.arrives();
    visitor.grants('marketing');
    visitor.undecided();
    expect(said.at(-1)).toEqual({ ads: false, stats: false });
  });

  it('needs all of several categories for one signal', () => {
    const { said, visitor } = tell({}, { ads: ['marketing', 'functional'] });
    visitor.grants('marketing');
    visitor.grants('marketing', 'functional');
    expect(said).toEqual([
      { ads: false, stats: false },
      { ads: true, stats: false },
    ]);
  });

  it('takes a service for what a signal needs, by its own answer', () => {
    const { said, visitor } = tell({}, { ads: 'pixel' });
    visitor.decides(['marketing'], { pixel: false });
    visitor.decides([], { pixel: true });
    expect(said).toEqual([
      { ads: false, stats: false },
      { ads: true, stats: false },
    ]);
  });

  it('never grants what is not configured', () => {
    const { said, visitor } = tell({}, { ads: ['marketing', 'marketting'] });
    visitor.grants('marketing', 'analytics', 'functional');
    expect(said).toEqual([{ ads: false, stats: true }]);
  });

  it('says it again to a vendor that was not there', () => {
    let isThere = false;
    const said: unknown[] = [];
    const { visitor } = tell({
      start: () => (isThere ? void said.push('start') : false),
      tell: ({ ads }) => (isThere ? void said.push(ads) : false),
    });
    visitor.arrives();
    visitor.grants('marketing');
    isThere = true;
    visitor.grants('marketing');
    visitor.grants('marketing');
    expect(said).toEqual([true]);
  });

  it('denies before a decision to a vendor that arrives late', () => {
    let isThere = false;
    const said: unknown[] = [];
    const { visitor } = tell({ start: () => (isThere ? void said.push('start') : false) });
    visitor.arrives();
    isThere = true;
    visitor.undecided();
    visitor.undecided();
    expect(said).toEqual(['start']);
  });

  it('hands on what the vendor throws, and tries again', () => {
    let isBroken = true;
    const said: unknown[] = [];
    const { visitor } = tell({
      tell({ ads }) {
        if (isBroken) throw new Error('broken');
        said.push(ads);
      },
    });
    expect(() => visitor.grants('marketing')).toThrow('broken');
    isBroken = false;
    visitor.grants('marketing');
    expect(said).toEqual([true]);
  });

  it('rejects with what the vendor rejects, and tries again', async () => {
    const answers = [Promise.reject(new Error('not configured')), Promise.resolve()];
    const { visitor } = tell({ tell: () => answers.shift()! });
    await expect(visitor.grants('marketing')).rejects.toThrow('not configured');
    await visitor.grants('marketing');
    expect(answers).toEqual([]);
  });

  it('does not answer the vendor’s echo', () => {
    const said: unknown[] = [];
    const { visitor } = tell({
      tell({ ads }) {
        said.push(ads);
        visitor.grants('marketing');
      },
    });
    visitor.grants('marketing');
    expect(said).toEqual([true]);
  });

  it('says no more once it is stopped', () => {
    const { said, integration, visitor } = tell();
    integration.stop();
    visitor.arrives();
    visitor.grants('marketing');
    expect(said).toEqual([]);
  });
});
