import type { Texts } from '../core/texts.js';

/** Hindi, formal (“आप”); “सहमति” as in the Digital Personal Data Protection Act, 2023. */
export default {
  bannerHeading: 'कुकी के बारे में आपका चयन',
  bannerText:
    'हम इन उद्देश्यों से कुकी और ऐसी ही तकनीकों के उपयोग के लिए आपकी सहमति चाहते हैं: {purposes}। आवश्यक कुकी हमेशा चालू रहती हैं। आप अपनी सहमति कभी भी वापस ले सकते हैं।',
  acceptAll: 'सभी स्वीकार करें',
  rejectAll: 'सभी अस्वीकार करें',
  preferences: 'सेटिंग',
  privacyPolicy: 'गोपनीयता नीति',
  cookiePolicy: 'कुकी नीति',
  saved: 'आपका चयन सहेजा गया।',
  functionalTitle: 'अतिरिक्त सुविधाएँ',
  analyticsTitle: 'विश्लेषण',
  marketingTitle: 'विपणन',
  preferencesHeading: 'कुकी सेटिंग',
  preferencesText:
    'वे उद्देश्य चुनें जिनके लिए आप सहमति देते हैं। सहेजने तक कुछ नहीं बदलता। आप अपनी सहमति कभी भी वापस ले सकते हैं।',
  save: 'चयन सहेजें',
  close: 'बंद करें',
  alwaysOn: 'हमेशा चालू',
  necessaryTitle: 'आवश्यक',
  necessaryDescription:
    'इनके बिना साइट काम नहीं करती: सुरक्षा, साइन-इन, आपकी माँगी हुई सेवाएँ और यह चयन याद रखना।',
  functionalDescription:
    'आपकी सेटिंग याद रखती हैं और दूसरों की सामग्री दिखाती हैं, जैसे वीडियो, मानचित्र और चैट।',
  analyticsDescription: 'साइट का उपयोग मापता है: कौन-से पेज, कितनी बार और किस तरह के डिवाइस पर।',
  marketingDescription:
    'आपकी रुचि के विज्ञापन दिखाता है और उनका असर मापता है। विज्ञापनदाता दूसरी साइटों पर आपको पहचान सकते हैं।',
  services: 'सेवाएँ',
  provider: 'प्रदाता',
  providerPolicy: '{provider} की गोपनीयता नीति',
  cookies: 'कुकी और स्टोरेज',
  yourDecision: 'आपका निर्णय',
  undecided: 'आपने अभी निर्णय नहीं लिया है। केवल आवश्यक कुकी चालू हैं।',
  consentId: 'सहमति आईडी',
  decidedAt: 'निर्णय का समय',
  expiresAt: 'मान्यता की अंतिम तिथि',
  privacySignal: 'आपका ब्राउज़र गोपनीयता संकेत (Global Privacy Control) भेजता है। इसका पालन किया जाता है।',
  history: 'आपके पिछले निर्णय',
  allowed: 'अनुमत:',
  denied: 'अस्वीकृत:',
  downloadReceipts: 'रसीदें डाउनलोड करें',
  cleanUp: 'आपके निर्णय के बाद सफ़ाई',
  removed: 'इस ब्राउज़र से हटाए गए:',
  kept: 'नहीं हटाए गए, क्योंकि यह साइट कहती है कि उसे इनकी ज़रूरत है:',
  writtenBack:
    'नहीं हटाए गए, क्योंकि इनका उपयोग अब भी हो रहा है। इस साइट के सभी पेज बंद करें या ब्राउज़र की सेटिंग में इसका डेटा हटाएँ:',
  httpOnly: 'नहीं हटाए गए, क्योंकि स्क्रिप्ट से छिपे हैं। आप ब्राउज़र की सेटिंग में इस साइट की कुकी हटा सकते हैं:',
  thirdParty: 'नहीं हटाए गए, क्योंकि दूसरी साइटों के पास हैं। आप ब्राउज़र की सेटिंग में उनकी कुकी हटा सकते हैं:',
  loadOnce: 'एक बार लोड करें',
  alwaysAllow: '{service} को हमेशा अनुमति दें',
  embedPurpose: 'उद्देश्य: {purposes}',
  embedRecipient: 'लोड करने पर आपके IP पते जैसा डेटा {recipient} को भेजा जाता है।',
} satisfies Texts;
