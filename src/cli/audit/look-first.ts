import type { BrowserContext } from '@playwright/test';
import { resolveConfig } from '../../core/config.js';
import type { Config } from '../../core/types.js';
import { declaredConfig } from '../../audit/declared-config.js';
import type { Recording } from '../../audit/types.js';
import { readSitemap } from './crawl.js';
import { inspectBanner } from './decide.js';
import type { AuditOptions } from './options.js';
import { readConfig, readOnBeforeChoice } from './read-page.js';
import { openTab, within } from './tab.js';

/** What the first look at the first page says. */
export interface FirstLook extends Pick<
  Recording,
  'banner' | 'config' | 'configSource' | 'onBeforeChoice'
> {
  /** Pages that the sitemap names. */
  readonly sitemap: readonly string[];
}

/**
 * Looks at the first page alone: how it asks, what it is configured to do.
 * @throws Error when it cannot be looked at
 */
export async function lookFirst(
  context: BrowserContext,
  options: AuditOptions,
  host: string,
): Promise<FirstLook> {
  const { url, timeout } = options;
  const tab = await openTab(context, host);
  const look = async (): Promise<FirstLook> => {
    const answer = await tab.page.goto(url, { waitUntil: 'load', timeout });
    if (answer && answer.status() >= 400) throw new Error(`It answers with ${answer.status()}.`);
    await tab.settle(options.wait);
    const found = options.config
      ? { config: declaredConfig(options.config), configSource: options.configSource ?? 'options' }
      : await configOf(tab.page);
    const sitemap = options.pages > 1 ? await readSitemap(tab.page, options.pages * 2) : [];
    const ids = resolveConfig(found?.config)
      .categories.filter(({ required }) => !required)
      .map(({ id }) => id);
    const onBeforeChoice = await readOnBeforeChoice(tab.page, ids);
    // Where nobody has anything to decide there is nothing to wait for.
    const mayAsk = !found || ids.length > 0;
    const banner = mayAsk ? await inspectBanner(tab.page, options.bannerWait) : null;
    return { ...found, banner, onBeforeChoice, sitemap };
  };
  try {
    return await within(Promise.race([look(), tab.crashed]), timeout * 2);
  } catch (error) {
    throw new Error(`${url} cannot be audited: ${(error as Error).message}`, { cause: error });
  } finally {
    await tab.close();
  }
}

/** The page's own configuration; one that is broken starts nothing, so that nothing is declared. */
async function configOf(
  page: Parameters<typeof readConfig>[0],
): Promise<{ config: Config; configSource: string } | undefined> {
  try {
    const found = await readConfig(page);
    if (!found) return undefined;
    const config = JSON.parse(found.text) as Config;
    resolveConfig(config);
    return { config: declaredConfig(config), configSource: found.source };
  } catch {
    return undefined;
  }
}
