/**
 * Lists the fields that a schema asks for and a record lacks.
 *
 * @param {Record<string, any>} schema only `type`, `properties`, `required` and `items` are looked at
 * @param {unknown} value
 * @param {string} [path]
 * @returns {string[]} `services[0].purposes[0].piiCategory`
 */
export function missingFields(schema, value, path = '') {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => missingFields(schema.items, item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const at = (name) => (path ? `${path}.${name}` : name);
  const lacking = (schema.required ?? []).filter((name) => !(name in value)).map(at);
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    name in value ? missingFields(child, value[name], at(name)) : [],
  );
  return [...lacking, ...inner];
}
