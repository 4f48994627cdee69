import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from './migrations.mjs';
import { hashConsent } from './store/erasure.mjs';
import { openStore } from './store.mjs';
import { makeReceipt } from './make-receipt.mjs';
import { onEachBackend } from './testing/backends.mjs';
import { asStored, makeIncoming, toIncoming } from './testing/incoming.mjs';

const slow = 60_000;

onEachBackend('the store', (backend) => {
  let place;
  let store;

  beforeAll(backend.start, slow);
  afterAll(backend.stop, slow);

  const outcomes = async (...receipts) =>
    (await Promise.all(receipts.map(store.add))).map(({ outcome }) => outcome);
  const addInOrder = async (...receipts) => {
    const all = [];
    for (const receipt of receipts) all.push((await store.add(receipt)).outcome);
    return all;
  };
  const chainOf = (length, changes = {}) => {
    const chain = [];
    for (let seq = 1; seq <= length; seq += 1)
      chain.push(makeIncoming(changes, chain.at(-1) ?? null));
    return chain;
  };
  const withOtherBytes = (receipt) => ({ ...receipt, body: `${receipt.body} ` });

  describe('in use', () => {
    beforeAll(async () => {
      place = await backend.place();
      store = await openStore(place);
    }, slow);
    afterAll(() => store?.close());

    it('hands a receipt out as it came in', async () => {
      const receipt = makeIncoming({
        notice: { ...makeReceipt().notice, id: 'témoin "通知" \\ 🍪' },
      });
      expect(await store.add(receipt)).toEqual({ outcome: 'added' });
      expect(await store.receipt(receipt.receiptId)).toEqual(asStored(receipt));
      expect(await store.receiptsOf(receipt.consentId)).toEqual([asStored(receipt)]);
      expect(await store.receipt(randomUUID())).toBeNull();
      expect(await store.receiptsOf(randomUUID())).toEqual([]);
    });

    it('answers the same bytes as the first time, whatever came with them', async () => {
      const receipt = makeIncoming();
      await store.add(receipt);
      const again = { ...receipt, receivedAt: '2031-01-01T00:00:00.000Z', signature: 'another' };
      expect(await store.add(again)).toEqual({ outcome: 'known', stored: asStored(receipt) });
      expect(await store.receiptsOf(receipt.consentId)).toEqual([asStored(receipt)]);
    });

    it('stores a receipt once that arrives a hundred times at the same moment', async () => {
      const receipt = makeIncoming();
      const results = await Promise.all(
        Array.from({ length: 100 }, (_, index) => store.add({ ...receipt, signature: `${index}` })),
      );
      expect(results.filter(({ outcome }) => outcome === 'added')).toHaveLength(1);
      const answers = new Set(results.flatMap(({ stored }) => (stored ? [stored.signature] : [])));
      expect([...answers]).toEqual([(await store.receipt(receipt.receiptId)).signature]);
    });

    it('refuses an id that is taken, by whatever consent and also at the same moment', async () => {
      const receipt = makeIncoming();
      const elsewhere = makeIncoming({ receiptId: receipt.receiptId });
      expect(await outcomes(receipt, withOtherBytes(receipt), elsewhere)).toEqual([
        'added',
        'conflict',
        'conflict',
      ]);
      expect(await addInOrder(withOtherBytes(receipt), elsewhere)).toEqual([
        'conflict',
        'conflict',
      ]);
      expect(await store.receipt(receipt.receiptId)).toEqual(asStored(receipt));
      expect(await store.receiptsOf(elsewhere.consentId)).toEqual([]);
    });

    it.each(['in order', 'backwards', 'at the same moment'])(
      'keeps a chain whole that arrives %s',
      async (how) => {
        const chain = chainOf(5);
        const sent = how === 'backwards' ? chain.toReversed() : chain;
        const all =
          how === 'at the same moment' ? await outcomes(...sent) : await addInOrder(...sent);
        expect(all).toEqual(Array(5).fill('added'));
        expect(await store.receiptsOf(chain[0].consentId)).toEqual(chain.map(asStored));
        expect(await store.chain(chain[0].consentId)).toBe('intact');
      },
    );

    it('calls a chain with a missing receipt a gap, until it comes', async () => {
      const [first, second, third] = chainOf(3);
      await addInOrder(first, third);
      expect(await store.chain(first.consentId)).toBe('gap');
      await store.add(second);
      expect(await store.chain(first.consentId)).toBe('intact');
      expect(await store.chain(randomUUID())).toBe('gap');
    });

    it('refuses a receipt that does not follow the one before it, and leaves nothing of it', async () => {
      const [first, second] = chainOf(2);
      await store.add(first);
      const stray = { ...second, prev: makeIncoming().digest };
      expect(await store.add(stray)).toEqual({ outcome: 'broken-chain' });
      expect(await store.receipt(second.receiptId)).toBeNull();
      // The refused id was not used up.
      expect(await store.add(second)).toEqual({ outcome: 'added' });
    });

    it('refuses a receipt that the stored one after it contradicts', async () => {
      const [first, second] = chainOf(2);
      await store.add(second);
      const other = makeIncoming({ consentId: first.consentId, language: 'de' });
      expect(await addInOrder(other, first)).toEqual(['broken-chain', 'added']);
    });

    it('refuses the one that contradicts when both neighbours arrive at the same moment', async () => {
      const [first, second] = chainOf(2);
      const stray = { ...second, prev: makeIncoming().digest };
      expect(await outcomes(first, stray)).toEqual(['added', 'broken-chain']);
    });

    it('keeps both sides of a fork, and calls it a gap', async () => {
      const [first] = chainOf(1);
      const forks = ['en', 'de'].map((language) => makeIncoming({ language }, first));
      const next = makeIncoming({}, forks[0]);
      expect(await addInOrder(first, forks[0], next, forks[1])).toEqual(Array(4).fill('added'));
      expect(await store.chain(first.consentId)).toBe('gap');
    });

    it('takes receipts without a digest, from browsers that cannot compute one', async () => {
      const first = makeIncoming({ integrity: { alg: 'none', prev: null } });
      const second = makeIncoming({ integrity: { alg: 'none', prev: null } }, first);
      expect(await addInOrder(first, second)).toEqual(['added', 'added']);
    });

    it('fails alone where one receipt of many cannot be stored', async () => {
      const good = Array.from({ length: 9 }, () => makeIncoming());
      const bad = { ...makeIncoming(), decidedAt: 'never' };
      const settled = await Promise.allSettled([...good, bad].map(store.add));
      expect(settled.map(({ status }) => status)).toEqual([
        ...Array(9).fill('fulfilled'),
        'rejected',
      ]);
      expect(await store.receipt(bad.receiptId)).toBeNull();
      for (const receipt of good)
        expect(await store.receipt(receipt.receiptId)).toEqual(asStored(receipt));
    });

    it('does not mind a clock that was set back', async () => {
      const [first, second] = chainOf(2);
      await store.add({ ...first, receivedAt: '2030-01-01T00:00:00.000Z' });
      await store.add({ ...second, receivedAt: '2020-01-01T00:00:00.000Z' });
      expect((await store.receiptsOf(first.consentId)).map(({ seq }) => seq)).toEqual([1, 2]);
      expect(await store.chain(first.consentId)).toBe('intact');
    });

    it('keeps a notice once, byte for byte', async () => {
      const digest = `sha256-${randomUUID()}`;
      const body = '{"text":"Wir verwenden „Cookies“ \\u0041"}';
      expect(await store.hasNotice(digest)).toBe(false);
      expect(await store.notice(digest)).toBeNull();
      expect(await store.addNotice(digest, body)).toBe(true);
      expect(await store.addNotice(digest, body)).toBe(false);
      expect(await store.hasNotice(digest)).toBe(true);
      expect(await store.notice(digest)).toBe(body);
    });

    it('keeps public keys by their kid', async () => {
      const jwk = { kid: randomUUID(), kty: 'OKP', crv: 'Ed25519', x: 'abc' };
      await store.addKey(jwk);
      await store.addKey({ ...jwk, x: 'other' });
      expect((await store.keys()).filter(({ kid }) => kid === jwk.kid)).toEqual([jwk]);
    });

    it('erases all of a consent, and records that without its id', async () => {
      const chain = chainOf(3);
      const other = makeIncoming();
      await outcomes(...chain, other);
      const { consentId } = chain[0];
      expect(await store.erase(consentId)).toBe(3);
      expect(await store.erase(consentId)).toBe(0);
      expect(await store.receiptsOf(consentId)).toEqual([]);
      expect(await store.receipt(chain[0].receiptId)).toBeNull();
      expect(await store.receiptsOf(other.consentId)).toEqual([asStored(other)]);
      const records = await store.erasures();
      expect(JSON.stringify(records)).not.toContain(consentId);
      expect(records.filter(({ consentHash }) => consentHash === hashConsent(consentId))).toEqual([
        {
          consentHash: hashConsent(consentId),
          erasedAt: expect.any(String),
          reason: 'request',
          count: 3,
        },
      ]);
      // A later decision of the same browser is a decision again.
      expect(await store.add(makeIncoming({}, chain[2]))).toEqual({ outcome: 'added' });
    });

    it('says that it answers', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });
  });

  describe('with known content', () => {
    beforeEach(async () => {
      place = await backend.place();
      store = await openStore(place);
    }, slow);
    afterEach(() => store.close());

    it('goes through all consents, page by page', async () => {
      const chains = Array.from({ length: 7 }, () => chainOf(2)).toSorted((a, b) =>
        a[0].consentId < b[0].consentId ? -1 : 1,
      );
      await outcomes(...chains.flat());
      const pages = [];
      for (let page = await store.consents({ limit: 3 }); page.length > 0;) {
        pages.push(page);
        page = await store.consents({ after: page.at(-1).consentId, limit: 3 });
      }
      expect(pages.map((page) => page.length)).toEqual([6, 6, 2]);
      expect(pages.flat()).toEqual(chains.flat().map(asStored));
    });

    it('lists the newest first, each with the state of its chain', async () => {
      const [first, , third] = chainOf(3);
      const whole = makeIncoming();
      const at = (second) => ({ receivedAt: `2026-01-01T00:00:0${second}.000Z` });
      await addInOrder({ ...first, ...at(1) }, { ...third, ...at(2) }, { ...whole, ...at(3) });
      const listed = await store.newest(2);
      expect(listed.map(({ receiptId, chain }) => [receiptId, chain])).toEqual([
        [whole.receiptId, 'intact'],
        [third.receiptId, 'gap'],
      ]);
    });

    it('counts decisions by day, language, event, state and category', async () => {
      const on = (receivedAt, changes) => toIncoming(makeReceipt(changes), receivedAt);
      await outcomes(
        on('2026-03-01T00:00:00.000Z', { language: 'de' }),
        on('2026-03-01T23:59:59.999Z', { language: 'de' }),
        on('2026-03-02T00:00:00.000Z', { language: 'fr' }),
      );
      const counts = await store.counts({ from: '2026-03-01', to: '2026-03-01' });
      const base = {
        day: '2026-03-01',
        language: 'de',
        event: 'given',
        state: 'partial',
        count: 2,
      };
      expect(counts).toEqual([
        { ...base, category: 'analytics', granted: true },
        { ...base, category: 'functional', granted: true },
        { ...base, category: 'marketing', granted: false },
      ]);
      expect(await store.counts({ from: '2026-03-02' })).toHaveLength(3);
      expect(await store.counts()).toHaveLength(6);
    });

    it('removes whole consents that became too old, and says so in the record', async () => {
      const old = chainOf(2).map((receipt) => ({
        ...receipt,
        receivedAt: '2020-01-01T00:00:00.000Z',
      }));
      const alive = chainOf(2);
      alive[0] = { ...alive[0], receivedAt: '2020-01-01T00:00:00.000Z' };
      await outcomes(...old, ...alive);
      await store.close();
      store = await openStore({ ...place, retentionDays: 365 });
      await expect.poll(() => store.erasures()).toHaveLength(1);
      expect(await store.erasures()).toMatchObject([
        { consentHash: hashConsent(old[0].consentId), reason: 'retention', count: 2 },
      ]);
      expect(await store.receiptsOf(old[0].consentId)).toEqual([]);
      expect(await store.receiptsOf(alive[0].consentId)).toHaveLength(2);
    });

    it('keeps everything over a restart', async () => {
      const chain = chainOf(3);
      await outcomes(...chain);
      await store.addNotice('sha256-a', 'a');
      await store.close();
      store = await openStore(place);
      expect(await store.receiptsOf(chain[0].consentId)).toEqual(chain.map(asStored));
      expect(await store.hasNotice('sha256-a')).toBe(true);
      expect(await store.add(chain[0])).toMatchObject({ outcome: 'known' });
    });
  });

  describe('that an older collector wrote', () => {
    it('opens with every byte, and everything that is asked of new receipts', async () => {
      place = await backend.place();
      const chain = chainOf(3, { language: 'de' });
      await writeFirstSchema(await backend.openRaw(place), chain);
      store = await openStore(place);
      expect(await store.receiptsOf(chain[0].consentId)).toEqual(
        chain.map((receipt) => ({ ...asStored(receipt), signature: '' })),
      );
      expect(await store.chain(chain[0].consentId)).toBe('intact');
      expect(await store.receipt(chain[1].receiptId)).toMatchObject({ body: chain[1].body });
      expect(await outcomes(chain[2], withOtherBytes(chain[1]))).toEqual(['known', 'conflict']);
      const rates = (await store.counts()).map(({ language, category, granted, count }) => [
        language,
        category,
        granted,
        count,
      ]);
      expect(rates).toEqual([
        ['de', 'analytics', true, 3],
        ['de', 'functional', true, 3],
        ['de', 'marketing', false, 3],
      ]);
      expect(await store.erase(chain[0].consentId)).toBe(3);
      await store.close();
    });

    it('is refused when the collector that wrote it was a newer one', async () => {
      place = await backend.place();
      await (await openStore(place)).close();
      const database = await backend.openRaw(place);
      await database.query('INSERT INTO migrations (step) VALUES (99)');
      await database.close();
      for (let attempt = 0; attempt < 2; attempt += 1) {
        await expect(openStore(place)).rejects.toThrow(
          'written by a newer version of the collector',
        );
      }
    });
  });
});

/** What the first collector did, which knew the first step only. */
async function writeFirstSchema(database, receipts) {
  await database.query('CREATE TABLE migrations (step integer PRIMARY KEY)');
  await database.transaction(async (transaction) => {
    await transaction.run(migrations[0]);
    await transaction.query('INSERT INTO migrations (step) VALUES (1)');
    for (const receipt of receipts) {
      await transaction.query(
        `INSERT INTO receipts (consent_id, receipt_id, seq, event, state, decided_at, received_at,
                               digest, prev, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          receipt.consentId,
          receipt.receiptId,
          receipt.seq,
          receipt.event,
          receipt.state,
          receipt.decidedAt,
          receipt.receivedAt,
          receipt.digest,
          receipt.prev,
          receipt.body,
        ],
      );
    }
  });
  await database.close();
}

it('says which server it cannot reach, without the password', async () => {
  const databaseUrl = 'postgres://someone:secret@127.0.0.1:9/receipts';
  const failure = await openStore({ databaseUrl }).catch((error) => error);
  expect(failure.message).toContain('the database at 127.0.0.1:9/receipts cannot be opened');
  expect(failure.message).not.toContain('secret');
});
