/**
 * What is known of the data that serves one purpose, or one service of it: by the notice's declarations
 * of services, else by the site owner's facts. Undefined where neither says anything.
 *
 * @param {import('./expand.mjs').Purpose} purpose
 * @param {readonly import('./expand.mjs').Service[]} services those that are meant
 * @param {ReturnType<import('./facts.mjs').readFacts>} facts
 * @returns {{ personalData?: string[], recipients?: string[], retention?: string,
 *   storageLocations?: string[] }}
 */
export function purposeFacts({ id }, services, { purposes }) {
  const own = purposes[id] ?? {};
  return {
    personalData: declared(services.flatMap(storedItems)) ?? own.personalData,
    recipients: declared(services.flatMap(({ provider }) => provider ?? [])) ?? own.recipients,
    retention: declared(services.flatMap(retentions))?.join('; ') ?? own.retention,
    storageLocations: own.storageLocations,
  };
}

const declared = (values) => (values.length > 0 ? [...new Set(values)] : undefined);

const storedItems = ({ cookies = [], storage = [] }) => [
  ...cookies.map(({ name }) => `cookie ${name}`),
  ...storage.map((item) => `stored item ${item}`),
];

const retentions = ({ cookies = [] }) =>
  cookies.flatMap(({ name, retention }) => (retention ? [`cookie ${name}: ${retention}`] : []));
