import { beforeEach, describe, expect, it } from 'vitest';
import { makeNotice, makeReceipt } from '../../examples/receipt-collector/make-receipt.mjs';
import { createMemoryStore } from './memory-store.js';
import { createTestEndpoint, testToken } from './test-endpoint.js';

let endpoint: Awaited<ReturnType<typeof createTestEndpoint>>;
beforeEach(async () => {
  endpoint = await createTestEndpoint();
});

describe('the owner', () => {
  const basic = (password: string) => `Basic ${Buffer.from(`x:${password}`).toString('base64')}`;

  it('reads one receipt, byte for byte, with its signature', async () => {
    const receipt = makeReceipt();
    const taken = await (await endpoint.post(JSON.stringify(receipt, null, 2))).json();
    const path = `/consent-receipts/${receipt.receiptId.toUpperCase()}`;
    expect(await (await endpoint.own('GET', path)).json()).toEqual({
      ...taken,
      consentId: receipt.consentId,
      seq: 1,
      body: JSON.stringify(receipt, null, 2),
    });
  });

  it('reads all of one consent, with the notices that it was given on', async () => {
    const notice = makeNotice({ texts: {} });
    await endpoint.send({ method: 'PUT', path: `/notices/${notice.digest}`, body: notice.body });
    const first = makeReceipt({ notice: { id: 'main', version: '1', digest: notice.digest } });
    const second = makeReceipt({}, first);
    for (const receipt of [second, first, makeReceipt()]) await endpoint.post(receipt);
    const consent = await (await endpoint.own('GET', `/consents/${first.consentId}`)).json();
    expect(consent.receipts.map(({ body }: { body: string }) => JSON.parse(body))).toEqual([
      first,
      second,
    ]);
    expect(consent.notices).toEqual({ [notice.digest]: notice.body, [second.notice.digest]: null });
  });

  it('erases one consent and no other', async () => {
    const first = makeReceipt();
    const other = makeReceipt();
    for (const receipt of [first, makeReceipt({}, first), other]) await endpoint.post(receipt);
    const erase = () => endpoint.own('DELETE', `/consents/${first.consentId}`);
    expect(await (await erase()).json()).toEqual({ consentId: first.consentId, erased: 2 });
    expect(await (await erase()).json()).toEqual({ consentId: first.consentId, erased: 0 });
    expect((await endpoint.own('GET', `/consents/${first.consentId}`)).status).toBe(404);
    expect((await endpoint.own('GET', `/receipts/${first.receiptId}`)).status).toBe(404);
    expect((await endpoint.own('GET', `/consents/${other.consentId}`)).status).toBe(200);
  });

  it('is whoever knows the token, as bearer or as password', async () => {
    const receipt = makeReceipt();
    await endpoint.post(receipt);
    endpoint = await createTestEndpoint({ store: endpoint.store, token: 'correct-horse:battery' });
    const statusWith = async (authorization?: string) =>
      (
        await endpoint.send({
          path: `/receipts/${receipt.receiptId}`,
          ...(authorization !== undefined && { headers: { authorization } }),
        })
      ).status;
    expect(await statusWith('Bearer correct-horse:battery')).toBe(200);
    expect(await statusWith('bearer correct-horse:battery')).toBe(200);
    expect(await statusWith(basic('correct-horse:battery'))).toBe(200);
    const wrong = [undefined, '', 'Bearer', 'Bearer correct-horse:batterz', 'Basic %%%', basic('')];
    for (const authorization of [
      ...wrong,
      basic('correct-horse'),
      'Digest correct-horse:battery',
    ]) {
      expect(await statusWith(authorization), authorization).toBe(401);
    }
  });

  it('is asked for the token by the browser, and told the fix', async () => {
    const path = `/consents/${makeReceipt().consentId}`;
    const answer = await endpoint.send({ path });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="Consent receipts"/);
    expect((await answer.json()).message).toContain('Authorization: Bearer <token>');
    expect((await endpoint.send({ path, method: 'DELETE' })).status).toBe(401);
  });

  it('is nobody without a token, however empty the password', async () => {
    const store = createMemoryStore();
    const path = `/consents/${makeReceipt().consentId}`;
    for (const token of [undefined, '']) {
      const { send } = await createTestEndpoint({ store, token: token as string });
      for (const authorization of ['Bearer x', basic(''), `Bearer ${testToken}`]) {
        const answer = await send({ path, headers: { authorization } });
        expect([answer.status, (await answer.json()).message]).toEqual([
          403,
          expect.stringContaining('Set TOKEN'),
        ]);
      }
    }
  });
});
