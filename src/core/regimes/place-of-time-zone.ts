import type { Place } from './regime-types.js';

/**
 * The time zones of the countries that a preset knows, by area; a country's zones are separated by
 * spaces. The names are the time zone database's own and older ones that browsers still answer with.
 */
const zones: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Europe: {
    AT: 'Vienna',
    BE: 'Brussels',
    BG: 'Sofia',
    CH: 'Zurich',
    CZ: 'Prague',
    DE: 'Berlin Busingen',
    DK: 'Copenhagen',
    EE: 'Tallinn',
    ES: 'Madrid',
    FI: 'Helsinki Mariehamn',
    FR: 'Paris',
    GB: 'London',
    GR: 'Athens',
    HR: 'Zagreb',
    HU: 'Budapest',
    IE: 'Dublin',
    IT: 'Rome',
    LI: 'Vaduz',
    LT: 'Vilnius',
    LU: 'Luxembourg',
    LV: 'Riga',
    MT: 'Malta',
    NL: 'Amsterdam',
    NO: 'Oslo',
    PL: 'Warsaw',
    PT: 'Lisbon',
    RO: 'Bucharest',
    SE: 'Stockholm',
    SI: 'Ljubljana',
    SK: 'Bratislava',
  },
  Atlantic: { ES: 'Canary', IS: 'Reykjavik', PT: 'Azores Madeira' },
  Africa: { ES: 'Ceuta' },
  Asia: { CY: 'Nicosia' },
  Indian: { FR: 'Mayotte Reunion' },
  Pacific: { US: 'Honolulu' },
  America: {
    BR:
      'Araguaina Bahia Belem Boa_Vista Campo_Grande Cuiaba Eirunepe Fortaleza Maceio Manaus Noronha ' +
      'Porto_Velho Recife Rio_Branco Santarem Sao_Paulo',
    CA:
      'Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Dawson Dawson_Creek Edmonton Fort_Nelson ' +
      'Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Montreal Nipigon Pangnirtung Rainy_River ' +
      'Rankin_Inlet Regina Resolute St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse ' +
      'Winnipeg Yellowknife',
    FR: 'Cayenne Guadeloupe Marigot Martinique',
    US:
      'Adak Anchorage Boise Chicago Denver Detroit Indiana/Indianapolis Indiana/Knox Indiana/Marengo ' +
      'Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis ' +
      'Juneau Kentucky/Louisville Kentucky/Monticello Los_Angeles Louisville Menominee Metlakatla ' +
      'New_York Nome North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Phoenix Sitka Yakutat',
  },
};

/**
 * Guesses the country from a time zone: `Intl.DateTimeFormat().resolvedOptions().timeZone`. Null where
 * that tells no country that a preset knows: UTC, an offset, a zone that several share. No zone tells
 * a state or province. It is a guess: a traveller's clock may be at home, and a setting may be wrong.
 */
export function placeOfTimeZone(timeZone: string): Place | null {
  const slash = timeZone.indexOf('/');
  const area = zones[timeZone.slice(0, slash)] ?? {};
  const name = timeZone.slice(slash + 1);
  const country = Object.keys(area).find((code) => area[code]!.split(' ').includes(name));
  return country ? { country, source: 'time-zone' } : null;
}
