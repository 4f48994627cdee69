import { adsOrigin, GuardedPage, guardedConfig, vendorPaths } from './models/guarded-page.js';
import { mediaInsertions, scriptInsertions, stuckInsertions } from './models/insertions.js';
import { expect, test } from './support/test.js';

const names = Object.keys(scriptInsertions);

test.describe('a script that a script inserts', () => {
  test('is held whichever way it is inserted, and runs once when it is granted', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await visitor.insert(site.vendorOrigin, scriptInsertions);
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    expect(await visitor.blocked()).toEqual(
      names.map(() => ({
        tag: 'script',
        reason: 'Held by the guard: localhost belongs to "counter" (analytics).',
      })),
    );

    await page.evaluate(() => window.assent.save({ marketing: true }));
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);

    await page.evaluate(() => window.assent.save({ analytics: true }));
    await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(names.toSorted());
    await site.settle(300);
    expect((await visitor.ran()).toSorted()).toEqual(names.toSorted());
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  test('is held on the next page too after a refusal, and not after a grant', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await visitor.rejectAll();
    await visitor.open('/guarded');
    await visitor.insert(site.vendorOrigin, scriptInsertions);
    await site.settle(400);
    expect(vendorPaths(site)).toEqual([]);

    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(async () => (await visitor.ran()).length).toBe(names.length);
    await visitor.open('/guarded');
    await visitor.insert(site.vendorOrigin, scriptInsertions);
    await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(names.toSorted());
    expect(await visitor.blocked()).toEqual([]);
    // Nothing about them was changed.
    expect(
      await page.evaluate(
        () =>
          document.querySelectorAll('[data-assent-guard],[data-consent],[type="text/plain"]')
            .length,
      ),
    ).toBe(0);
  });

  test('is held in places that the gate does not reach, for as long as the page lives', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await visitor.insert(site.vendorOrigin, stuckInsertions);
    await site.settle(400);
    expect(await visitor.blocked()).toHaveLength(Object.keys(stuckInsertions).length);
    await page.evaluate(() => window.assent.acceptAll());
    await site.settle(400);
    expect(await visitor.ran()).toEqual([]);
    expect(vendorPaths(site)).toEqual([]);

    await visitor.open('/guarded');
    await visitor.insert(site.vendorOrigin, stuckInsertions);
    await expect
      .poll(async () => (await visitor.ran()).toSorted())
      .toEqual(Object.keys(stuckInsertions).toSorted());
  });

  test('made by a frame’s document is held, and let go like any other', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await page.evaluate((address) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const script = frame.contentDocument!.createElement('script');
      script.src = address;
      document.head.append(script);
    }, `${site.vendorOrigin}/made-by-frame.js`);
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toEqual(['made-by-frame']);
  });

  test('of a frame is held by its address, even if the frame inserts it', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await page.evaluate((address) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const script = Object.assign(document.createElement('script'), { src: address });
      const { Node } = frame.contentWindow as unknown as typeof globalThis;
      Node.prototype.appendChild.call(document.head, script);
    }, `${site.vendorOrigin}/by-frame.js`);
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toEqual(['by-frame']);
  });
});

test('scripts that ask for their order get it', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate((origin) => {
    for (const file of ['first.js?delay=400', 'second.js', 'third.js?delay=100', 'fourth.js']) {
      const script = document.createElement('script');
      script.src = `${origin}/${file}`;
      script.async = false;
      document.head.append(script);
    }
    document.head.append(
      Object.assign(document.createElement('script'), { src: `${origin}/free.js` }),
    );
  }, site.vendorOrigin);
  await page.evaluate(() => window.assent.acceptAll());
  await expect
    .poll(async () => (await visitor.ran()).filter((name) => name !== 'free'))
    .toEqual(['first', 'second', 'third', 'fourth']);
  expect((await visitor.ran())[0]).toBe('free');
});

test('a module is let go as a module', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate((origin) => {
    for (const isTypeFirst of [true, false]) {
      const script = document.createElement('script');
      if (isTypeFirst) script.type = 'module';
      script.src = `${origin}/module-${isTypeFirst}.mjs`;
      script.type = 'module';
      document.head.append(script);
    }
  }, site.vendorOrigin);
  await site.settle(300);
  expect(vendorPaths(site)).toEqual([]);
  await page.evaluate(() => window.assent.acceptAll());
  await expect
    .poll(async () => (await visitor.ran()).toSorted())
    .toEqual(['module-false', 'module-true']);
});

test('frames, pictures and style sheets are held, loaded and unloaded with their service', async ({
  page,
  site,
}) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await visitor.insert(adsOrigin(site), mediaInsertions);
  await site.settle(400);
  expect(vendorPaths(site)).toEqual([]);
  expect(await visitor.blocked()).toHaveLength(Object.keys(mediaInsertions).length);
  await expect(page.locator('iframe[src]')).toHaveCount(0);

  await page.evaluate(() => window.assent.save({ analytics: true }));
  await site.settle(300);
  expect(vendorPaths(site)).toEqual([]);

  await page.evaluate(() => window.assent.acceptAll());
  const files = Object.keys(mediaInsertions);
  await expect
    .poll(() =>
      vendorPaths(site)
        .map((path) => path.replace(/\/|\.\w+$/g, ''))
        .toSorted(),
    )
    .toEqual(files.toSorted());

  await page.evaluate(() => window.assent.rejectAll());
  await expect(page.locator('iframe[src]')).toHaveCount(0);
});

test('a broken address hides nothing that is inserted with it', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate((address) => {
    const scripts = ['https://[', address].map((src) =>
      Object.assign(document.createElement('script'), { src }),
    );
    // As if its address had come from a frame's document, unseen.
    for (const script of scripts) script.removeAttribute('type');
    document.head.append(...scripts);
  }, `${site.vendorOrigin}/behind.js`);
  await site.settle(300);
  expect(vendorPaths(site)).toEqual([]);
  expect(await visitor.blocked()).toHaveLength(1);
});

test('a frame loads without consent when a placeholder puts its held address back', async ({
  page,
  site,
}) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate((address) => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { id: 'once', title: 'a', src: address }),
    );
  }, `${site.vendorOrigin}/once.html`);
  await site.settle(200);
  expect(vendorPaths(site)).toEqual([]);
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#once')!;
    frame.setAttribute('src', frame.dataset['src']!);
  });
  await expect.poll(() => vendorPaths(site)).toEqual(['/once.html']);
});

test('a picture that is in no page is never sent, and told', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  const send = (file: string) =>
    page.evaluate(
      (address) => {
        new Image().src = address;
      },
      `${adsOrigin(site)}/${file}`,
    );
  await send('dropped.png');
  await site.settle(200);
  await page.evaluate(() => window.assent.acceptAll());
  await send('sent.png');
  await expect.poll(() => vendorPaths(site)).toEqual(['/sent.png']);
  expect(await visitor.blocked()).toEqual([
    { tag: 'img', reason: 'Held by the guard: ads.localhost belongs to "ads" (marketing).' },
  ]);
});

test("what is nobody's, or granted, is not touched", async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  await page.evaluate(() => window.assent.save({ analytics: true }));
  const [own, vendor, template] = await page.evaluate((origin) => {
    const inserted = ['/vendor/own.js', `${origin}/counter.js`].map((address) => {
      const script = document.createElement('script');
      script.src = address;
      document.head.append(script);
      return script.outerHTML;
    });
    const box = document.createElement('div');
    box.innerHTML = '<img src="/vendor/own.png" alt="a > b"><iframe title=x src="about:blank">';
    return [...inserted, box.innerHTML];
  }, site.vendorOrigin);
  expect(own).toBe('<script src="/vendor/own.js"></script>');
  expect(vendor).toBe(`<script src="${site.vendorOrigin}/counter.js"></script>`);
  expect(template?.replace('&gt;', '>')).toBe(
    '<img src="/vendor/own.png" alt="a > b"><iframe title="x" src="about:blank"></iframe>',
  );
  await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(['counter', 'own']);
  expect(await visitor.blocked()).toEqual([]);
});

test('what the page has marked up is left to its markup', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site, {
    body: `<script type="text/plain" data-consent="!marketing" src="${adsOrigin(site)}/cookieless.js"></script>
      <iframe title="a" data-consent="analytics" data-src="${adsOrigin(site)}/marked.html"></iframe>`,
  });
  await page.evaluate(() => window.assent.save({ analytics: true }));
  await expect.poll(() => visitor.ran()).toEqual(['cookieless']);
  await expect.poll(() => site.requestsTo('/marked.html').length).toBe(1);
  expect(await page.evaluate(() => window.errors)).toEqual([]);
});

test.describe('document.write', () => {
  const body = (origin: string) =>
    `<script>
       document.write('<p id="written">1 < 2</p><script src="${origin}/written.js"><' + '/script><i>end</i>');
       document.writeln('<script type="module" src=${origin}/module.mjs><' + '/script>');
     </script>`;

  test('of a script is held while the page is read, and let go in its place', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site, { body: body(site.vendorOrigin) });
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
    await expect(page.locator('#written')).toHaveText('1 < 2');
    await expect(page.locator('i')).toHaveText('end');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toEqual(['written', 'module']);
  });

  test("of a script that is granted is the browser's own", async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    await visitor.acceptAll();
    // Before Assent has started nothing is granted: the gate lets it go then.
    await visitor.openGuarded(site, { body: body(site.vendorOrigin) });
    await expect.poll(async () => (await visitor.ran()).toSorted()).toEqual(['module', 'written']);
  });
});

test.describe('the configuration', () => {
  const insertBoth = async (visitor: GuardedPage, origin: string, ads: string) => {
    await visitor.insert(origin, { attribute: scriptInsertions['attribute']! });
    await visitor.insert(ads, { append: scriptInsertions['append']! });
  };

  test('guards all services, or those that it lists, or none', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    for (const [guard, passed] of [
      [true, []],
      [['ads'], ['attribute']],
      [['counter'], ['append']],
      [[], ['append', 'attribute']],
      [false, ['append', 'attribute']],
    ] as const) {
      await visitor.openGuarded(site, { config: { ...guardedConfig, guard } });
      await insertBoth(visitor, site.vendorOrigin, adsOrigin(site));
      await site.settle(300);
      expect((await visitor.ran()).toSorted(), JSON.stringify(guard)).toEqual(passed);
    }
  });

  for (const [what, head] of [
    ['is missing', ''],
    ['is a file', ''],
    ['is no JSON', '<script type="application/json" data-assent-config>{"revision":1,}</script>'],
  ] as const) {
    test(`that ${what} is told with its fix`, async ({ page, site }) => {
      site.page(
        '/unguarded',
        `<!doctype html><html lang="en"><title>Unguarded</title><script>
           window.errors = [];
           document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));
         </script>${head}<script src="/assent-guard.js"></script>
         ${what === 'is a file' ? '<script async src="/assent.js" data-config="/assent.json"></script>' : ''}
         <p>Unguarded</p></html>`,
      );
      await page.goto('/unguarded');
      expect((await page.evaluate(() => window.errors))![0]).toBe(
        'Assent: The guard is off. Put valid JSON into <script type="application/json" data-assent-config> before it; data-config comes too late.',
      );
    });
  }

  test('is read once, by the first of two scripts', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site, { body: '<script src="/assent-guard.js?again"></script>' });
    await visitor.insert(site.vendorOrigin, { attribute: scriptInsertions['attribute']! });
    expect(await visitor.blocked()).toHaveLength(1);
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });
});

test.describe('cookies', () => {
  const write = (page: GuardedPage['page'], names: readonly string[]) =>
    page.evaluate((all) => {
      for (const name of all) document.cookie = `${name}=1; Path=/; Max-Age=600`;
    }, names);
  const reasonFor = (name: string, owner: string) =>
    `Dropped by the guard: ${name} belongs to ${owner}.`;

  test('of a service are dropped and told once by name, until it is granted', async ({
    page,
    site,
  }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    const names = ['_an', '_an_1', '_mk', '_both'];
    await write(page, names);
    await write(page, names);
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.blocked()).toEqual([
      { cookie: '_an', reason: reasonFor('_an', '"counter" (analytics)') },
      { cookie: '_an_1', reason: reasonFor('_an_1', '"counter" (analytics)') },
      { cookie: '_mk', reason: reasonFor('_mk', '"ads" (marketing)') },
      { cookie: '_both', reason: reasonFor('_both', '"counter" (analytics)') },
    ]);

    // One of the two that declare it is enough.
    await page.evaluate(() => window.assent.save({ marketing: true }));
    await write(page, names);
    expect((await visitor.cookies()).toSorted()).toEqual(['_both', '_mk', 'assent']);
    await page.evaluate(() => window.assent.acceptAll());
    await write(page, names);
    expect((await visitor.cookies()).toSorted()).toEqual([...names, 'assent'].toSorted());

    // The clean-up of a withdrawal is made of writes itself.
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(() => visitor.cookies()).toEqual(['assent']);
  });

  test('of others, kept ones and necessary ones are written', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    const names = ['own', '_another', '_an_keep', 'paid', 'NID'];
    await write(page, names);
    expect((await visitor.cookies()).toSorted()).toEqual(names.toSorted());
    expect(await visitor.blocked()).toEqual([]);
  });

  for (const [what, attributes] of [
    ['Max-Age', '; path=/; max-age=0'],
    ['Expires', ';expires=Thu, 01 Jan 1970 00:00:00 GMT;path=/'],
  ] as const) {
    test(`are removed by ${what} whoever they belong to`, async ({ page, site }) => {
      const visitor = new GuardedPage(page);
      await visitor.openGuarded(site);
      // In one task: whatever a denied service stores is removed soon.
      const cookies = await page.evaluate((text) => {
        // A frame has natives of its own.
        const frame = document.body.appendChild(document.createElement('iframe'));
        const { Document } = frame.contentWindow as unknown as typeof globalThis;
        const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
        native.set!.call(document, '_an=1; Path=/');
        const planted = document.cookie;
        document.cookie = `_an=${text}`;
        return [planted, document.cookie];
      }, attributes);
      expect(cookies).toEqual(['_an=1', '']);
      expect(await visitor.blocked()).toEqual([]);
    });
  }

  test('that the cookie store writes are dropped too', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await visitor.openGuarded(site);
    const setAll = () =>
      page.evaluate(async () => {
        const { cookieStore } = window;
        return [
          await cookieStore.set('_an', '1'),
          await cookieStore.set({ name: '_an_1', value: '1', expires: null }),
          await cookieStore.set({ name: '_mk', value: '', expires: Date.now() - 1000 }),
          await cookieStore.set('own', '1'),
        ].every((answer) => answer == null);
      });
    expect(await setAll()).toBe(true);
    expect((await visitor.blocked()).map(({ cookie }) => cookie)).toEqual(['_an', '_an_1']);
    const written = await visitor.cookies();
    expect(written).not.toContain('_an');
    // WebKitGTK's store writes nothing over http.
    if (!written.includes('own')) return;
    await page.evaluate(() => window.assent.acceptAll());
    await setAll();
    expect(await visitor.cookies()).toEqual(expect.arrayContaining(['_an', '_an_1', 'own']));
  });
});

test.describe('as a module', () => {
  const open = async (
    page: GuardedPage['page'],
    site: Parameters<GuardedPage['openGuarded']>[0],
  ) => {
    site.page(
      '/module',
      '<!doctype html><html lang="en"><title>Module</title><p>Module</p></html>',
    );
    await page.goto('/module');
  };
  type Module = { readonly startGuard: (config: unknown) => () => void };

  test('gives the browser its natives back, the same as before', async ({ page, site }) => {
    await open(page, site);
    const [during, after] = await page.evaluate(
      async ({ config, address }) => {
        const { startGuard } = (await import(address)) as Module;
        const prototypes = Object.getOwnPropertyNames(window)
          .filter((name) => /^[A-Z]/.test(name))
          .map((name) => (window as unknown as Record<string, { prototype?: object }>)[name])
          .flatMap((value) => value?.prototype ?? []);
        const read = () => prototypes.map((owner) => Object.getOwnPropertyDescriptors(owner));
        const before = read() as Record<string, PropertyDescriptor>[];
        const changes = () =>
          read().flatMap((now: Record<string, PropertyDescriptor>, index) =>
            Object.keys({ ...now, ...before[index] }).filter((key) =>
              (['value', 'get', 'set', 'enumerable', 'configurable', 'writable'] as const).some(
                (field) => now[key]?.[field] !== before[index]![key]?.[field],
              ),
            ),
          );
        const stop = startGuard(config);
        const during = changes();
        stop();
        return [during, changes()] as const;
      },
      { config: guardedConfig, address: '/esm/guard/index.js' },
    );
    expect(during).toEqual(expect.arrayContaining(['appendChild', 'src', 'cookie', 'write']));
    expect(after).toEqual([]);
  });

  test("passes everything on when it is stopped under somebody else's native", async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.evaluate(
      async ({ config, address, vendor }) => {
        const { startGuard } = (await import(address)) as Module;
        const stop = startGuard(config);
        const { appendChild } = Node.prototype;
        let calls = 0;
        Node.prototype.appendChild = function <Child extends Node>(node: Child) {
          calls++;
          return appendChild.call(this, node) as Child;
        };
        stop();
        const script = Object.assign(document.createElement('script'), { src: vendor });
        if (document.head.appendChild(script) !== script || calls !== 1) throw new Error('lost');
        document.cookie = '_an=1; Path=/';
      },
      {
        config: guardedConfig,
        address: '/esm/guard/index.js',
        vendor: `${site.vendorOrigin}/passed.js`,
      },
    );
    const visitor = new GuardedPage(page);
    await expect.poll(() => visitor.ran()).toEqual(['passed']);
    expect(await visitor.cookies()).toEqual(['_an']);
  });
});

test('natives that get nonsense answer as they would have', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site);
  const answers = await page.evaluate(() => {
    const attempts: readonly (() => unknown)[] = [
      () => document.body.appendChild(null as never),
      () => document.body.append(null as never, undefined as never, 1 as never),
      () => document.body.insertBefore(document.createElement('b'), document.createElement('i')),
      () => document.head.setAttribute(Symbol.iterator as never, ''),
      () => Object.assign(document.createElement('script'), { src: 'https://[' }).src,
      () => document.createElement('iframe').setAttribute('src', null as never),
      () => document.createElement('img').toggleAttribute('src'),
      () => Node.prototype.appendChild.call(1 as never, document.createElement('b')),
    ];
    return attempts.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(answers).toEqual([
    'TypeError',
    'undefined',
    'NotFoundError',
    'TypeError',
    'https://[',
    'undefined',
    'true',
    'TypeError',
  ]);
});

test('a strict policy with Trusted Types sees no violation', async ({ page, site }) => {
  const visitor = new GuardedPage(page);
  await visitor.openGuarded(site, {
    nonce: 'abc',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; style-src 'none'; " +
        `frame-src ${site.vendorOrigin}; require-trusted-types-for 'script'; trusted-types page; report-uri /csp-reports`,
    },
    body: `<script nonce="abc">
      const vendor = '${site.vendorOrigin}';
      const policy = trustedTypes.createPolicy('page', { createScriptURL: (address) => address });
      const make = () => document.createElement('script');
      const [first, second, third] = [make(), make(), document.head.appendChild(make())];
      first.src = policy.createScriptURL(vendor + '/by-property.js');
      second.setAttribute('src', policy.createScriptURL(vendor + '/by-attribute.js'));
      third.src = policy.createScriptURL(vendor + '/late.js');
      document.head.append(first, second);
      const frame = document.createElement('iframe');
      frame.title = 'Frame';
      frame.src = vendor + '/frame.html';
      document.body.append(frame);
    </script>`,
  });
  await site.settle(300);
  expect(vendorPaths(site)).toEqual([]);
  expect(await visitor.blocked()).toHaveLength(4);
  await visitor.acceptAll();
  await expect
    .poll(async () => (await visitor.ran()).toSorted())
    .toEqual(['by-attribute', 'by-property', 'late']);
  await expect.poll(() => site.requestsTo('/frame.html').length).toBe(1);
  await site.settle(300);
  expect(site.cspReports).toEqual([]);
});

test.describe('the example with a tag manager', () => {
  const open = async (visitor: GuardedPage, site: Parameters<GuardedPage['openGuarded']>[0]) => {
    const hosts = (text: string) =>
      text
        .replaceAll('https://ads.vendor.example', adsOrigin(site))
        .replaceAll('vendor.example', 'localhost');
    site.rewrite('/examples/tag-manager/', hosts);
    site.rewrite('/examples/tag-manager/container.js', hosts);
    await visitor.open('/examples/tag-manager/');
  };
  const states = (visitor: GuardedPage) =>
    visitor.page.evaluate(() =>
      Object.fromEntries(
        Array.from(document.querySelectorAll('tbody tr'), (row) =>
          Array.from(row.children, (cell) => cell.textContent),
        ),
      ),
    );
  const tags = [
    'written',
    'counter',
    'heatmap',
    'library',
    'plugin',
    'experiment',
    'audience',
    'conversion',
    'frame',
    'video',
    'font',
  ];
  const all = (state: string) => Object.fromEntries(tags.map((tag) => [tag, state]));

  test('holds every tag until the visitor accepts', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await open(visitor, site);
    await expect.poll(() => states(visitor)).toEqual(all('held'));
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    await page.locator('footer [data-assent="accept-all"]').click();
    // Nobody can send the picture again that was in no page.
    await expect.poll(() => states(visitor)).toEqual({ ...all('ran'), conversion: 'held' });
    const ran = await visitor.ran();
    expect(ran.toSorted()).toEqual(
      ['audience', 'counter', 'experiment', 'heatmap', 'library', 'plugin', 'written'].toSorted(),
    );
    expect(ran.indexOf('library')).toBeLessThan(ran.indexOf('plugin'));
    expect((await visitor.cookies()).toSorted()).toEqual(['_an', '_mk', 'assent']);

    await open(visitor, site);
    await expect.poll(() => states(visitor)).toMatchObject({ counter: 'ran', video: 'ran' });
    await expect.poll(() => site.requestsTo('/conversion.png').length).toBe(1);
  });

  test('holds them all on the next page too when the visitor refuses', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await open(visitor, site);
    await page.locator('footer [data-assent="reject-all"]').click();
    await visitor.seesNoBanner();
    await open(visitor, site);
    await expect.poll(() => states(visitor)).toEqual(all('held'));
    await site.settle(300);
    expect(vendorPaths(site)).toEqual([]);
  });

  test('lets go what one service may', async ({ page, site }) => {
    const visitor = new GuardedPage(page);
    await open(visitor, site);
    await page.evaluate(() => window.assent.save({ marketing: true }));
    await expect.poll(() => states(visitor)).toMatchObject({ audience: 'ran', counter: 'held' });
    await site.settle(300);
    expect(await visitor.ran()).toEqual(['audience']);
  });
});
