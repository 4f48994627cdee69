import type { Texts } from '../core/texts.js';

/** Portuguese of Portugal, formal (third person); terms of the GDPR’s Portuguese version and the CNPD. */
export default {
  bannerHeading: 'A sua escolha sobre cookies',
  bannerText:
    'Pedimos o seu consentimento para utilizar cookies e tecnologias semelhantes para estas finalidades: {purposes}. Os estritamente necessários estão sempre ativos. Pode retirar o seu consentimento a qualquer momento.',
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  preferences: 'Preferências',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  saved: 'A sua escolha foi guardada.',
  functionalTitle: 'Funções adicionais',
  analyticsTitle: 'Análise',
  marketingTitle: 'Publicidade',
  preferencesHeading: 'Preferências de cookies',
  preferencesText:
    'Escolha as finalidades para as quais dá o seu consentimento. Nada muda até guardar. Pode retirar o seu consentimento a qualquer momento.',
  save: 'Guardar escolhas',
  close: 'Fechar',
  alwaysOn: 'Sempre ativos',
  necessaryTitle: 'Estritamente necessários',
  necessaryDescription:
    'Sem eles o sítio não funciona: segurança, início de sessão, serviços que solicita e memorização desta escolha.',
  functionalDescription:
    'Memoriza as suas definições e mostra conteúdos de terceiros, como vídeos, mapas e chat.',
  analyticsDescription:
    'Mede a utilização do sítio: que páginas são visitadas, com que frequência e com que tipo de dispositivo.',
  marketingDescription:
    'Mostra publicidade de acordo com os seus interesses e mede o seu efeito. Os anunciantes podem reconhecer o utilizador noutros sítios.',
  services: 'Serviços',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  provider: 'Fornecedor',
  providerPolicy: 'Política de privacidade de {provider}',
  cookies: 'Cookies e armazenamento',
  yourDecision: 'A sua decisão',
  undecided: 'Ainda não decidiu. Só está ativo o que é estritamente necessário.',
  consentId: 'ID do consentimento',
  decidedAt: 'Data da decisão',
  expiresAt: 'Válida até',
  privacySignal:
    'O seu navegador envia um sinal de privacidade (Global Privacy Control). É respeitado.',
  history: 'As suas decisões anteriores',
  allowed: 'Permitido:',
  denied: 'Recusado:',
  downloadReceipts: 'Descarregar comprovativos',
  cleanUp: 'Limpeza após a sua decisão',
  removed: 'Removido deste navegador:',
  kept: 'Não removido, porque este sítio indica que precisa dele:',
  writtenBack:
    'Não removido, porque ainda está a ser utilizado. Feche todas as páginas deste sítio ou apague os seus dados nas definições do navegador:',
  httpOnly:
    'Invisível para os scripts, pelo que esta página não o pode remover. Pode apagar os cookies deste sítio nas definições do navegador:',
  thirdParty:
    'Guardado por outros sítios, fora do alcance desta página. Pode apagar os cookies deles nas definições do navegador:',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Permitir sempre {service}',
  embedPurpose: 'Finalidade: {purposes}',
  embedRecipient: 'Ao carregar, são enviados dados, como o seu endereço IP, a {recipient}.',
  columnName: 'Name',
  columnPurpose: 'Purpose',
  columnRetention: 'Kept for',
  columnKind: 'Kind',
  kindCookie: 'Cookie',
  kindLocal: 'Local storage',
  kindSession: 'Session storage, until the tab is closed',
  kindIndexeddb: 'Database in the browser (IndexedDB)',
  kindCache: 'Cache of the browser',
  kindWorker: 'Service worker',
  notStated: 'Not stated',
  noServices: 'No services.',
  keptBy: 'kept by {domain}',
  ownCookie: 'Remembers your choice about cookies.',
  ownReceipts: 'Keeps copies of your decisions, for you to download.',
} satisfies Texts;
