import { isInEea, presets } from './presets.js';
import { summary, text } from './source.js';
import type { Source } from './source.js';
import { usSources } from './us-sources.js';

/** What holds in the whole EEA; each country has a law that carries it out. */
const eea = summary(
  'ePrivacy Directive 2002/58/EC, Art. 5(3); GDPR, Art. 4(11), 7 and 8; minors: Digital Services Act, Art. 28(2)',
  '2018-05-25',
  'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
);

/** Where a country's own authority or law says more, such as how long a choice stands. */
const ownSources: Readonly<Record<string, Source>> = {
  DE: summary(
    'TDDDG § 25; GDPR, Art. 7 and 8',
    '2021-12-01',
    'https://www.gesetze-im-internet.de/ttdsg/__25.html',
  ),
  ES: summary(
    'AEPD, Guía sobre el uso de las cookies (2023), 3.2.8; LOPDGDD, Art. 7',
    '2024-01-11',
    'https://www.aepd.es/guias/guia-cookies.pdf',
  ),
  FR: summary(
    'Loi Informatique et Libertés, Art. 82 and 45; CNIL, délibération 2020-092',
    '2020-10-02',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
  ),
  IE: summary(
    'S.I. 336/2011, Reg. 5; DPC, Guidance on cookies (2020)',
    '2020-10-05',
    'https://www.dataprotection.ie/sites/default/files/uploads/2020-04/Guidance%20note%20on%20cookies%20and%20other%20tracking%20technologies.pdf',
  ),
  IT: summary(
    'Codice privacy, Art. 122; Garante, Linee guida cookie of 10 June 2021 [9677876]',
    '2022-01-09',
    'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876',
  ),
  GB: text(
    'PECR 2003, reg. 6 and Schedule A1 (Data (Use and Access) Act 2025, s. 112); UK GDPR, Art. 8',
    '2026-02-05',
    'https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1',
  ),
  CH: summary(
    'Telecommunications Act, Art. 45c; FADP, Art. 6 and 31; FDPIC, guide on cookies of 6 October 2025',
    '2023-09-01',
    'https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/de#art_45_c',
  ),
  BR: summary(
    'LGPD (Lei 13.709/2018), Art. 7, 8 and 14; ANPD, Guia orientativo: cookies (2022); minors: Lei 15.211/2025',
    '2020-09-18',
    'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  ),
  'CA-QC': summary(
    'Act respecting the protection of personal information in the private sector (P-39.1), s. 4.1, 8.1 and 14',
    '2023-09-22',
    'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1',
  ),
  CA: summary(
    'PIPEDA, Schedule 1, 4.3; OPC, policy position on online behavioural advertising',
    '2015-12-01',
    'https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/tracking-and-ads/bg_ba_1206/',
  ),
  US: summary(
    'The sum of what the states’ laws ask for; the strictest is the CCPA',
    '2020-01-01',
    'https://oag.ca.gov/privacy/ccpa',
  ),
};

/** Where each preset comes from, under the preset's own key. `*` is Assent's own caution, no law. */
export const sources: Readonly<Record<string, Source>> = {
  ...Object.fromEntries(
    Object.keys(presets)
      .filter(isInEea)
      .map((country) => [country, eea]),
  ),
  ...ownSources,
  ...usSources,
};
