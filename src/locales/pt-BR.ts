import type { Texts } from '../core/texts.js';

/** Brazilian Portuguese, formal (“você”); terms of the LGPD and of the ANPD’s guide on cookies. */
export default {
  bannerHeading: 'Sua escolha sobre cookies',
  bannerText:
    'Pedimos o seu consentimento para usar cookies e tecnologias semelhantes com estas finalidades: {purposes}. Os necessários estão sempre ativos. Você pode revogar o seu consentimento a qualquer momento.',
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  preferences: 'Preferências',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  saved: 'Sua escolha foi salva.',
  functionalTitle: 'Funcionalidade',
  analyticsTitle: 'Análise',
  marketingTitle: 'Publicidade',
  listPair: ' e ',
  listMiddle: ', ',
  listEnd: ' e ',
  preferencesHeading: 'Preferências de cookies',
  preferencesText:
    'Escolha as finalidades com as quais você consente. Nada muda até você salvar. Você pode revogar o seu consentimento a qualquer momento.',
  save: 'Salvar escolhas',
  close: 'Fechar',
  alwaysOn: 'Sempre ativo',
  necessaryTitle: 'Necessários',
  necessaryDescription:
    'Sem eles o site não funciona: segurança, login, serviços que você solicita e registro desta escolha.',
  functionalDescription:
    'Lembra as suas configurações e mostra recursos de terceiros, como vídeos, mapas e chat.',
  analyticsDescription:
    'Mede como o site é usado: quais páginas são visitadas, com que frequência e em que tipo de dispositivo.',
  marketingDescription:
    'Mostra publicidade de acordo com os seus interesses e mede o efeito dela. Anunciantes podem reconhecer você em outros sites.',
  services: 'Serviços',
  partlyOn: 'Parcialmente ativo',
  searchServices: 'Buscar serviços',
  servicesFound: 'Serviços encontrados: {count}',
  whyNecessary: 'Por que isto é necessário?',
  provider: 'Fornecedor',
  providerPolicy: 'Política de privacidade de {provider}',
  cookies: 'Cookies e armazenamento',
  yourDecision: 'Sua decisão',
  undecided: 'Você ainda não decidiu. Só o necessário está ativo.',
  consentId: 'ID do consentimento',
  decidedAt: 'Decidido em',
  expiresAt: 'Válido até',
  privacySignal:
    'O seu navegador envia um sinal de privacidade (Global Privacy Control). Ele é respeitado.',
  history: 'Suas decisões anteriores',
  allowed: 'Permitido:',
  denied: 'Rejeitado:',
  downloadReceipts: 'Baixar comprovantes',
  cleanUp: 'Limpeza após a sua decisão',
  removed: 'Removidos deste navegador:',
  kept: 'Mantidos, porque este site diz que precisa deles:',
  writtenBack:
    'Não removidos, porque ainda estão em uso. Feche todas as páginas deste site ou apague os dados dele nas configurações do seu navegador:',
  httpOnly:
    'Ocultos para scripts, por isso esta página não pode removê-los. Você pode apagar os cookies deste site nas configurações do seu navegador:',
  thirdParty:
    'Mantidos por outros sites, fora do alcance desta página. Você pode apagar os cookies deles nas configurações do seu navegador:',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Sempre permitir {service}',
  embedPurpose: 'Finalidade: {purposes}',
  embedRecipient: 'O carregamento envia dados, como o seu endereço IP, para {recipient}.',
  columnName: 'Nome',
  columnPurpose: 'Finalidade',
  columnRetention: 'Período de retenção',
  columnKind: 'Tipo',
  kindCookie: 'Cookie',
  kindLocal: 'Armazenamento local',
  kindSession: 'Armazenamento da sessão, até a guia ser fechada',
  kindIndexeddb: 'Banco de dados do navegador (IndexedDB)',
  kindCache: 'Cache do navegador',
  kindWorker: 'Service worker',
  notStated: 'Não informado',
  noServices: 'Nenhum serviço.',
  keptBy: 'mantido por {domain}',
  ownCookie: 'Lembra a sua escolha sobre cookies.',
  ownReceipts: 'Guarda cópias das suas decisões, para você baixar.',
  doNotSell: 'Não vender nem compartilhar os meus dados pessoais',
  limitSensitive: 'Limitar o uso dos meus dados pessoais sensíveis',
  optedOut: 'A sua recusa é respeitada.',
  signalConflict:
    'O sinal de privacidade do seu navegador e a sua escolha neste site não coincidem.',
  trackingSignal:
    'O seu navegador pede para não rastrear você (Do Not Track). O pedido é respeitado.',
  optOutText:
    'Escolha o que você permite. Nada muda até você salvar. Você pode recusar a qualquer momento.',
  undecidedOptOut: 'Você ainda não decidiu. O que você pode recusar fica ativo até lá.',
  placeGuessed: 'O seu país é uma suposição, com base no fuso horário do seu dispositivo.',
} satisfies Texts;
