import type { ServicesModule } from '../core/interface-types.js';
import { namedServices } from '../core/named-services.js';
import { ID } from '../core/names.js';
import type { Service } from '../core/types.js';
import type { CatalogueService } from '../services/types.js';
import { unknownName } from '../services/unknown-name.js';
import { report } from './page-events.js';

/** How long a slow answer may hold up what needs it, in milliseconds. */
const PATIENCE = 5000;

/** What has come or is on its way, by file. */
const files = new Map<string, Promise<unknown>>();
const told = new Set<string>();
/** Names that the catalogue does not have: no use to ask again. */
const unknown = new Set<string>();

/** A file of the build, which is fetched once a page; one that does not come is asked for again. */
function read<Json>(file: string): Promise<Json> {
  const known = files.get(file);
  if (known) return known as Promise<Json>;
  const coming = fetch(new URL(file, import.meta.url), {
    signal: AbortSignal.timeout(PATIENCE),
  }).then((answer) => {
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.json() as Promise<Json>;
  });
  files.set(file, coming);
  coming.catch(() => files.delete(file));
  return coming;
}

/** Says once why a name got nothing of the catalogue, and how to help it. */
async function explain(id: string, field: string, error: unknown): Promise<void> {
  const names = await read<readonly string[]>('services.json').catch((): readonly string[] => []);
  if (names[0] && !names.includes(id)) unknown.add(id);
  if (told.has(id)) return;
  told.add(id);
  const problem = unknown.has(id)
    ? unknownName(id, names)
    : `"${id}" could not be fetched. Put services/${id}.json beside assent-services.js.`;
  report(`${field} ${problem}`, error);
}

/** Completes one service: what it is used for here, the site knows. */
async function completeOne(service: Service, field: string): Promise<void> {
  const { id, category } = service;
  try {
    if (!ID.test(id) || unknown.has(id)) throw new TypeError(id);
    Object.assign(service, await read<CatalogueService>(`services/${id}.json`), { category });
  } catch (error) {
    Object.assign(service, { name: id });
    await explain(id, field, error);
  }
}

export const complete: ServicesModule['complete'] = async (config, settings) => {
  const named = namedServices(config);
  // What is withheld from this visitor still belongs to what the site configured.
  const services = [...settings.categories, ...(settings.law?.configured ?? [])].flatMap(
    (category) => category.services,
  );
  await Promise.all(
    named.flatMap(({ id, field }) =>
      services
        // Every entry says who runs the service.
        .filter((service) => service.id === id && !service.provider)
        .map((service) => completeOne(service, field)),
    ),
  );
};
