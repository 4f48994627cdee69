import type { Texts } from '../core/texts.js';

/** Hebrew, in the plural and in nouns, which address everyone; terms of the Protection of Privacy Law. */
export default {
  bannerHeading: 'הבחירה שלכם לגבי עוגיות',
  bannerText:
    'אנו מבקשים את הסכמתכם לשימוש בעוגיות (cookies) ובטכנולוגיות דומות למטרות אלה: {purposes}. ההכרחיות פעילות תמיד. תוכלו לחזור בכם מהסכמתכם בכל עת.',
  acceptAll: 'קבלת הכול',
  rejectAll: 'דחיית הכול',
  preferences: 'העדפות',
  privacyPolicy: 'מדיניות פרטיות',
  cookiePolicy: 'מדיניות עוגיות',
  saved: 'בחירתכם נשמרה.',
  functionalTitle: 'תכונות נוספות',
  analyticsTitle: 'ניתוח השימוש',
  marketingTitle: 'שיווק',
  preferencesHeading: 'העדפות עוגיות',
  preferencesText:
    'בחרו את המטרות שאתם מסכימים להן. דבר לא ישתנה עד לשמירה. תוכלו לחזור בכם מהסכמתכם בכל עת.',
  save: 'שמירת הבחירה',
  close: 'סגירה',
  alwaysOn: 'פעיל תמיד',
  necessaryTitle: 'הכרחיות',
  necessaryDescription:
    'האתר אינו פועל בלעדיהן: אבטחה, כניסה לחשבון, שירותים שביקשתם ושמירת הבחירה הזאת.',
  functionalDescription:
    'זוכרות את ההגדרות שלכם ומציגות תוספות של גורמים אחרים, כגון סרטונים, מפות וצ׳אט.',
  analyticsDescription: 'מודד את השימוש באתר: באילו דפים מבקרים, באיזו תדירות ומאיזה סוג מכשיר.',
  marketingDescription:
    'מציג פרסומות לפי תחומי העניין שלכם ומודד את השפעתן. מפרסמים עשויים לזהות אתכם באתרים אחרים.',
  services: 'שירותים',
  provider: 'ספק',
  providerPolicy: 'מדיניות הפרטיות של {provider}',
  cookies: 'עוגיות ואחסון',
  yourDecision: 'ההחלטה שלכם',
  undecided: 'עדיין לא החלטתם. רק ההכרחי פעיל.',
  consentId: 'מזהה ההסכמה',
  decidedAt: 'מועד ההחלטה',
  expiresAt: 'בתוקף עד',
  privacySignal: 'הדפדפן שלכם שולח אות פרטיות (Global Privacy Control). אנו מכבדים אותו.',
  history: 'ההחלטות הקודמות שלכם',
  allowed: 'אושר:',
  denied: 'נדחה:',
  downloadReceipts: 'הורדת אישורים',
  cleanUp: 'ניקוי לאחר ההחלטה שלכם',
  removed: 'הוסר מדפדפן זה:',
  kept: 'לא הוסר, כי אתר זה מציין שהוא זקוק לו:',
  writtenBack:
    'לא הוסר, כי עדיין נעשה בו שימוש. סגרו את כל הדפים של אתר זה או מחקו את נתוניו בהגדרות הדפדפן:',
  httpOnly:
    'מוסתר מסקריפטים, ולכן דף זה אינו יכול להסירו. תוכלו למחוק את העוגיות של אתר זה בהגדרות הדפדפן:',
  thirdParty:
    'נשמר אצל אתרים אחרים, מחוץ להישג ידו של דף זה. תוכלו למחוק את העוגיות שלהם בהגדרות הדפדפן:',
  loadOnce: 'טעינה חד־פעמית',
  alwaysAllow: 'לאפשר תמיד: {service}',
  embedPurpose: 'מטרה: {purposes}',
  embedRecipient: 'הטעינה שולחת נתונים, כגון כתובת ה־IP שלכם, אל {recipient}.',
} satisfies Texts;
