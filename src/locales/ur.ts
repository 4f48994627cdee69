import type { Texts } from '../core/texts.js';

/** Urdu, formal (“آپ”); “رضامندی” as Pakistan’s drafts of a data protection law have it. */
export default {
  bannerHeading: 'کوکیز کے بارے میں آپ کا انتخاب',
  bannerText:
    'ہم ان مقاصد کے لیے کوکیز اور ملتی جلتی ٹیکنالوجیز کے استعمال پر آپ کی رضامندی چاہتے ہیں: {purposes}۔ ضروری کوکیز ہمیشہ فعال ہیں۔ آپ کسی بھی وقت اپنی رضامندی واپس لے سکتے ہیں۔',
  acceptAll: 'سب قبول کریں',
  rejectAll: 'سب مسترد کریں',
  preferences: 'ترجیحات',
  privacyPolicy: 'رازداری کی پالیسی',
  cookiePolicy: 'کوکیز کی پالیسی',
  saved: 'آپ کا انتخاب محفوظ ہو گیا۔',
  functionalTitle: 'اضافی سہولیات',
  analyticsTitle: 'تجزیہ',
  marketingTitle: 'مارکیٹنگ',
  listPair: ' اور ',
  listMiddle: '، ',
  listEnd: '، اور ',
  preferencesHeading: 'کوکیز کی ترجیحات',
  preferencesText:
    'وہ مقاصد منتخب کریں جن پر آپ رضامند ہیں۔ محفوظ کرنے تک کچھ نہیں بدلے گا۔ آپ کسی بھی وقت اپنی رضامندی واپس لے سکتے ہیں۔',
  save: 'انتخاب محفوظ کریں',
  close: 'بند کریں',
  alwaysOn: 'ہمیشہ فعال',
  necessaryTitle: 'ضروری',
  necessaryDescription:
    'ان کے بغیر سائٹ کام نہیں کرتی: سیکیورٹی، سائن ان، آپ کی طلب کردہ خدمات اور اس انتخاب کو یاد رکھنا۔',
  functionalDescription:
    'آپ کی ترتیبات یاد رکھتی ہیں اور دوسروں کا مواد دکھاتی ہیں، جیسے ویڈیوز، نقشے اور چیٹ۔',
  analyticsDescription: 'سائٹ کا استعمال ناپتا ہے: کون سے صفحات، کتنی بار اور کس قسم کے آلے سے۔',
  marketingDescription:
    'آپ کی دلچسپی کے اشتہارات دکھاتی اور ان کا اثر ناپتی ہے۔ مشتہرین دوسری سائٹوں پر آپ کو پہچان سکتے ہیں۔',
  services: 'خدمات',
  partlyOn: 'جزوی طور پر فعال',
  searchServices: 'خدمات تلاش کریں',
  servicesFound: 'ملنے والی خدمات: {count}',
  whyNecessary: 'یہ کیوں ضروری ہے؟',
  provider: 'فراہم کنندہ',
  providerPolicy: '{provider} کی رازداری کی پالیسی',
  cookies: 'کوکیز اور اسٹوریج',
  yourDecision: 'آپ کا فیصلہ',
  undecided: 'آپ نے ابھی فیصلہ نہیں کیا۔ صرف ضروری کوکیز فعال ہیں۔',
  consentId: 'رضامندی کی شناخت',
  decidedAt: 'فیصلے کا وقت',
  expiresAt: 'میعاد کا اختتام',
  privacySignal:
    'آپ کا براؤزر رازداری کا سگنل (Global Privacy Control) بھیجتا ہے۔ اس کی پابندی کی جاتی ہے۔',
  history: 'آپ کے سابقہ فیصلے',
  allowed: 'اجازت یافتہ:',
  denied: 'مسترد:',
  downloadReceipts: 'رسیدیں ڈاؤن لوڈ کریں',
  cleanUp: 'آپ کے فیصلے کے بعد صفائی',
  removed: 'اس براؤزر سے حذف شدہ:',
  kept: 'حذف نہیں ہوئیں، کیونکہ یہ سائٹ کہتی ہے کہ یہ ضروری ہیں:',
  writtenBack:
    'حذف نہیں ہوئیں، کیونکہ اب بھی استعمال میں ہیں۔ اس سائٹ کے تمام صفحات بند کریں یا براؤزر کی ترتیبات میں اس کا ڈیٹا حذف کریں:',
  httpOnly:
    'حذف نہیں ہوئیں، کیونکہ اسکرپٹس سے پوشیدہ ہیں۔ آپ براؤزر کی ترتیبات میں اس سائٹ کی کوکیز حذف کر سکتے ہیں:',
  thirdParty:
    'حذف نہیں ہوئیں، کیونکہ دوسری سائٹوں کے پاس ہیں۔ آپ براؤزر کی ترتیبات میں ان کی کوکیز حذف کر سکتے ہیں:',
  loadOnce: 'ایک بار لوڈ کریں',
  alwaysAllow: '{service} کی ہمیشہ اجازت دیں',
  embedPurpose: 'مقصد: {purposes}',
  embedRecipient: 'لوڈ کرنے پر آپ کے IP پتے جیسا ڈیٹا {recipient} کو جاتا ہے۔',
  columnName: 'نام',
  columnPurpose: 'مقصد',
  columnRetention: 'محفوظ رکھنے کی مدت',
  columnKind: 'قسم',
  kindCookie: 'کوکی',
  kindLocal: 'مقامی اسٹوریج',
  kindSession: 'سیشن اسٹوریج، ٹیب بند ہونے تک',
  kindIndexeddb: 'براؤزر کا ڈیٹا بیس (IndexedDB)',
  kindCache: 'براؤزر کا کیش',
  kindWorker: 'Service worker',
  notStated: 'درج نہیں',
  noServices: 'کوئی خدمت نہیں۔',
  keptBy: '{domain} کے پاس',
  ownCookie: 'کوکیز کے بارے میں آپ کا انتخاب یاد رکھتی ہے۔',
  ownReceipts: 'آپ کے فیصلوں کی نقول، ڈاؤن لوڈ کے لیے۔',
  doNotSell: 'میری ذاتی معلومات فروخت یا شیئر نہ کریں',
  limitSensitive: 'میری حساس ذاتی معلومات کا استعمال محدود کریں',
  optedOut: 'آپ کے انکار کی پابندی کی جاتی ہے۔',
  signalConflict:
    'آپ کے براؤزر کا رازداری کا سگنل اور اس سائٹ پر آپ کا انتخاب ایک دوسرے سے مختلف ہیں۔',
  trackingSignal:
    'آپ کا براؤزر کہتا ہے کہ آپ کو ٹریک نہ کیا جائے (Do Not Track)۔ اس کی پابندی کی جاتی ہے۔',
  optOutText:
    'منتخب کریں کہ آپ کس چیز کی اجازت دیتے ہیں۔ محفوظ کرنے تک کچھ نہیں بدلے گا۔ آپ کسی بھی وقت انکار کر سکتے ہیں۔',
  undecidedOptOut:
    'آپ نے ابھی فیصلہ نہیں کیا۔ فیصلے تک وہ چیزیں بھی فعال ہیں جن سے آپ انکار کر سکتے ہیں۔',
  placeGuessed: 'آپ کے ملک کا اندازہ آپ کے آلے کے ٹائم زون سے لگایا گیا ہے۔',
} satisfies Texts;
