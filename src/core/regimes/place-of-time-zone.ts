import type { Place } from './regime-types.js';

/**
 * The cities of each country that a preset knows, as time zones name them, without the part of the world before
 * them: a country's code and its cities a line. The names are the time zone database's own and older ones
 * that browsers still answer with; of `America/Indiana/Knox` it is the state. Of Canada's the large ones
 * will do: without its province it is asked first, as an unknown place is.
 */
const cities = `
AT Vienna
BE Brussels
BG Sofia
BR Araguaina Bahia Belem Boa_Vista Campo_Grande Cuiaba Eirunepe Fortaleza Maceio Manaus Noronha Porto_Velho Recife Rio_Branco Santarem Sao_Paulo
CA Edmonton Halifax Iqaluit Moncton Montreal Regina St_Johns Toronto Vancouver Whitehorse Winnipeg Yellowknife
CH Zurich
CY Nicosia
CZ Prague
DE Berlin Busingen
DK Copenhagen
EE Tallinn
ES Canary Ceuta Madrid
FI Helsinki Mariehamn
FR Cayenne Guadeloupe Marigot Martinique Mayotte Paris Reunion
GB London
GR Athens
HR Zagreb
HU Budapest
IE Dublin
IS Reykjavik
IT Rome
LI Vaduz
LT Vilnius
LU Luxembourg
LV Riga
MT Malta
NL Amsterdam
NO Oslo
PL Warsaw
PT Azores Lisbon Madeira
RO Bucharest
SE Stockholm
SI Ljubljana
SK Bratislava
US Adak Anchorage Boise Chicago Denver Detroit Honolulu Indiana Indianapolis Juneau Kentucky Los_Angeles Louisville Menominee Metlakatla New_York Nome North_Dakota Phoenix Sitka Yakutat`;

/**
 * Guesses the country from a time zone: `Intl.DateTimeFormat().resolvedOptions().timeZone`. Null where
 * that tells no country that a preset knows: UTC, an offset, a zone that several share. No zone tells
 * a state or province. It is a guess: a traveller's clock may be at home, and a setting may be wrong.
 */
export function placeOfTimeZone(timeZone: string): Place | null {
  const [area, city] = timeZone.split('/');
  const line = cities.split('\n').find((names) => names.slice(3).split(' ').includes(city!));
  return area && line ? { country: line.slice(0, 2), source: 'time-zone' } : null;
}
