import type { Texts } from '../core/texts.js';

/** Arabic, Modern Standard. */
export default {
  bannerHeading: 'اختيارك بشأن ملفات تعريف الارتباط',
  bannerText:
    'نطلب موافقتك على استخدام ملفات تعريف الارتباط وتقنيات مشابهة للأغراض التالية: {purposes}. الملفات الضرورية مفعّلة دائمًا. يمكنك سحب موافقتك في أي وقت.',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  preferences: 'التفضيلات',
  privacyPolicy: 'سياسة الخصوصية',
  cookiePolicy: 'سياسة ملفات تعريف الارتباط',
  saved: 'تم حفظ اختيارك.',
  functionalTitle: 'الوظائف الإضافية',
  analyticsTitle: 'التحليلات',
  marketingTitle: 'التسويق',
  preferencesHeading: 'تفضيلات ملفات تعريف الارتباط',
  preferencesText:
    'اختر الأغراض التي توافق عليها. لن يتغير شيء قبل الحفظ. يمكنك سحب موافقتك في أي وقت.',
  save: 'حفظ الاختيارات',
  close: 'إغلاق',
  alwaysOn: 'مفعّلة دائمًا',
  necessaryTitle: 'الضرورية',
  necessaryDescription:
    'لا يعمل الموقع من دونها: الأمان وتسجيل الدخول والخدمات التي تطلبها وتذكّر هذا الاختيار.',
  functionalDescription:
    'تتذكر إعداداتك وتعرض إضافات من جهات أخرى، مثل مقاطع الفيديو والخرائط والمحادثة.',
  analyticsDescription: 'تقيس استخدام الموقع: الصفحات التي تُزار وعدد الزيارات ونوع الجهاز.',
  marketingDescription:
    'يعرض إعلانات تناسب اهتماماتك ويقيس أثرها. قد يتعرّف عليك المعلنون في مواقع أخرى.',
  services: 'الخدمات',
  provider: 'مقدّم الخدمة',
  providerPolicy: 'سياسة خصوصية {provider}',
  cookies: 'ملفات تعريف الارتباط والتخزين',
  yourDecision: 'قرارك',
  undecided: 'لم تتخذ قرارًا بعد. الضروري وحده مفعّل.',
  consentId: 'معرّف الموافقة',
  decidedAt: 'تاريخ القرار',
  expiresAt: 'صالح حتى',
  privacySignal: 'يرسل متصفحك إشارة خصوصية (Global Privacy Control)، ونحن نلتزم بها.',
  history: 'سجل قراراتك',
  allowed: 'مسموح:',
  denied: 'مرفوض:',
  downloadReceipts: 'تنزيل الإيصالات',
  cleanUp: 'التنظيف بعد قرارك',
  removed: 'ما أُزيل من هذا المتصفح:',
  kept: 'ما لم يُحذف لأن هذا الموقع يقول إنه يحتاج إليه:',
  writtenBack:
    'ما لم يُحذف لأنه ما زال مستخدَمًا. أغلق كل صفحات هذا الموقع أو احذف بياناته من إعدادات متصفحك:',
  httpOnly:
    'ما لا تراه البرامج النصية فلا تستطيع هذه الصفحة حذفه. يمكنك حذف ملفات تعريف الارتباط الخاصة بهذا الموقع من إعدادات متصفحك:',
  thirdParty:
    'ما تحتفظ به مواقع أخرى لا تصل إليها هذه الصفحة. يمكنك حذف ملفات تعريف الارتباط الخاصة بها من إعدادات متصفحك:',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: 'السماح دائمًا: {service}',
  embedPurpose: 'الغرض: {purposes}',
  embedRecipient: 'يؤدي التحميل إلى إرسال بيانات، مثل عنوان IP الخاص بك، إلى {recipient}.',
} satisfies Texts;
