import type { Texts } from '../core/texts.js';

/** Korean, formal (합니다); terms of the Personal Information Protection Act (PIPA). */
export default {
  bannerHeading: '쿠키 사용 선택',
  bannerText:
    '다음 목적으로 쿠키 및 유사 기술을 사용하는 것에 대한 동의를 구합니다: {purposes}. 필수 항목은 항상 켜져 있습니다. 동의는 언제든지 철회할 수 있습니다.',
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  preferences: '상세 설정',
  privacyPolicy: '개인정보 처리방침',
  cookiePolicy: '쿠키 정책',
  saved: '선택 사항이 저장되었습니다.',
  functionalTitle: '부가 기능',
  analyticsTitle: '분석',
  marketingTitle: '마케팅',
  preferencesHeading: '쿠키 설정',
  preferencesText:
    '동의할 목적을 선택해 주십시오. 저장하기 전에는 아무것도 바뀌지 않습니다. 동의는 언제든지 철회할 수 있습니다.',
  save: '선택 저장',
  close: '닫기',
  alwaysOn: '항상 켜짐',
  necessaryTitle: '필수',
  necessaryDescription:
    '보안, 로그인, 요청하신 서비스, 이 선택의 기억에 쓰이며, 없으면 사이트가 작동하지 않습니다.',
  functionalDescription:
    '사용자의 설정을 기억하고 동영상, 지도, 채팅 등 제3자의 콘텐츠를 표시합니다.',
  analyticsDescription: '방문한 페이지, 방문 빈도, 기기 종류 등 사이트 이용 현황을 측정합니다.',
  marketingDescription:
    '관심사에 맞는 광고를 표시하고 그 효과를 측정합니다. 광고주가 다른 사이트에서 사용자를 알아볼 수 있습니다.',
  services: '서비스',
  provider: '제공자',
  providerPolicy: '{provider} 개인정보 처리방침',
  cookies: '쿠키 및 저장소',
  yourDecision: '사용자의 결정',
  undecided: '아직 결정하지 않았습니다. 필수 항목만 켜져 있습니다.',
  consentId: '동의 ID',
  decidedAt: '결정 일시',
  expiresAt: '만료 일시',
  privacySignal:
    '브라우저가 개인정보 보호 신호(Global Privacy Control)를 보내고 있습니다. 이 신호를 준수합니다.',
  history: '이전 결정',
  allowed: '허용:',
  denied: '거부:',
  downloadReceipts: '동의 기록 다운로드',
  cleanUp: '결정 후 정리',
  removed: '이 브라우저에서 삭제된 항목:',
  kept: '이 사이트가 필요하다고 밝혀 남겨 둔 항목:',
  writtenBack:
    '아직 사용 중이어서 삭제되지 않은 항목. 이 사이트의 모든 페이지를 닫거나 브라우저 설정에서 사이트 데이터를 삭제해 주십시오:',
  httpOnly:
    '스크립트에서 보이지 않아 이 페이지가 삭제할 수 없는 항목. 이 사이트의 쿠키는 브라우저 설정에서 삭제할 수 있습니다:',
  thirdParty:
    '다른 사이트가 보관하여 이 페이지가 접근할 수 없는 항목. 그 사이트의 쿠키는 브라우저 설정에서 삭제할 수 있습니다:',
  loadOnce: '한 번만 불러오기',
  alwaysAllow: '{service} 항상 허용',
  embedPurpose: '목적: {purposes}',
  embedRecipient: '불러오면 IP 주소 등의 데이터가 다음 수신자에게 전송됩니다: {recipient}.',
} satisfies Texts;
