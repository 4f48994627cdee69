const time =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** A day that exists, at a time that a clock without leap seconds shows, with its zone (RFC 3339). */
function isDateTime(text: string): boolean {
  const [, year, month, day] = time.exec(text) ?? [];
  return day !== undefined && Number(day) <= daysIn(Number(year), Number(month));
}

// Day 0 of the next month. setUTCFullYear takes 99 as the year 99, which Date.UTC does not.
function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/**
 * The formats that the receipt's schema names, for the check that the build makes of it. Stricter
 * than JSON Schema where a database is: no `urn:uuid:`, no leap second.
 */
export const formats = {
  uuid: {
    validate: (text: string) =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
  },
  'date-time': { validate: isDateTime },
  /** Absolute, in ASCII, as RFC 3986 has it. */
  uri: {
    validate: (text: string) =>
      /^[a-z][a-z0-9+.-]*:([!$&-;=?@\w~#[\]]|%[0-9a-f]{2})+$/i.test(text) && !/#.*#/.test(text),
  },
};
