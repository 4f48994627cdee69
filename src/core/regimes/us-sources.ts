import { summary, text } from './source.js';
import type { Source } from './source.js';

/** The laws of the states of the USA that presets are made of. */
export const usSources: Readonly<Record<string, Source>> = {
  'US-CA': text(
    'CCPA, Civil Code §§ 1798.120, .121, .135; 11 CCR §§ 7004, 7025, 7026, 7027',
    '2020-01-01',
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135',
  ),
  'US-CO': text(
    'Colorado Privacy Act, C.R.S. § 6-1-1306, -1308.5; 4 CCR 904-3, Rules 5.08, 5.09, 7.09',
    '2023-07-01',
    'https://leg.colorado.gov/bills/sb21-190',
  ),
  'US-CT': summary(
    'Connecticut Data Privacy Act, Gen. Stat. §§ 42-515 to 42-529e; minors: SB 1295 of 2025',
    '2023-07-01',
    'https://www.cga.ct.gov/current/pub/chap_743jj.htm',
  ),
  'US-DE': summary(
    'Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D',
    '2025-01-01',
    'https://delcode.delaware.gov/title6/c012d/',
  ),
  'US-FL': summary(
    'Florida Digital Bill of Rights, Fla. Stat. §§ 501.701 to 501.722 (very large companies)',
    '2024-07-01',
    'https://www.flsenate.gov/Session/Bill/2023/262',
  ),
  'US-IA': summary(
    'Iowa Consumer Data Protection Act, Iowa Code ch. 715D',
    '2025-01-01',
    'https://www.legis.iowa.gov/docs/code/715D.pdf',
  ),
  'US-IN': summary(
    'Indiana Consumer Data Protection Act, Ind. Code 24-15',
    '2026-01-01',
    'https://iga.in.gov/legislative/2023/bills/senate/5',
  ),
  'US-KY': summary(
    'Kentucky Consumer Data Protection Act, KRS 367.3611 to .3629',
    '2026-01-01',
    'https://apps.legislature.ky.gov/record/24rs/hb15.html',
  ),
  'US-MD': summary(
    'Maryland Online Data Privacy Act, Com. Law §§ 14-4701 to 14-4714',
    '2025-10-01',
    'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/sb0541?ys=2024RS',
  ),
  'US-MN': summary(
    'Minnesota Consumer Data Privacy Act, Minn. Stat. ch. 325M',
    '2025-07-31',
    'https://www.revisor.mn.gov/statutes/cite/325M',
  ),
  'US-MT': summary(
    'Montana Consumer Data Privacy Act, MCA 30-14-2801 ff.; minors: SB 297 of 2025',
    '2024-10-01',
    'https://archive.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html',
  ),
  'US-NE': summary(
    'Nebraska Data Privacy Act, Neb. Rev. Stat. § 87-1101 ff.; minors: Age-Appropriate Online Design Code Act',
    '2025-01-01',
    'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101',
  ),
  'US-NH': summary(
    'New Hampshire Privacy Act, RSA ch. 507-H',
    '2025-01-01',
    'https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm',
  ),
  'US-NJ': summary(
    'New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 ff. (P.L. 2023, c. 266)',
    '2025-01-15',
    'https://pub.njleg.state.nj.us/Bills/2022/PL23/266_.HTM',
  ),
  'US-OR': summary(
    'Oregon Consumer Privacy Act, ORS 646A.570 to .589; minors: HB 2008 of 2025',
    '2024-07-01',
    'https://www.oregonlegislature.gov/bills_laws/ors/ors646a.html',
  ),
  'US-RI': summary(
    'Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws ch. 6-48.1',
    '2026-01-01',
    'https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/INDEX.htm',
  ),
  'US-TN': summary(
    'Tennessee Information Protection Act, Public Chapter 408 of 2023',
    '2025-07-01',
    'https://publications.tnsosfiles.com/acts/113/pub/pc0408.pdf',
  ),
  'US-TX': summary(
    'Texas Data Privacy and Security Act, Bus. & Com. Code ch. 541 (§ 541.055(e) on signals)',
    '2024-07-01',
    'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
  ),
  'US-UT': summary(
    'Utah Consumer Privacy Act, Utah Code 13-61',
    '2023-12-31',
    'https://le.utah.gov/xcode/Title13/Chapter61/13-61.html',
  ),
  'US-VA': summary(
    'Virginia Consumer Data Protection Act, Va. Code §§ 59.1-575 to -585',
    '2023-01-01',
    'https://law.lis.virginia.gov/vacodefull/title59.1/chapter53/',
  ),
};
