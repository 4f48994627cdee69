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
} satisfies Texts;
