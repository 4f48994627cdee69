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
  partlyOn: 'Parcialmente ativos',
  searchServices: 'Pesquisar serviços',
  servicesFound: 'Serviços encontrados: {count}',
  whyNecessary: 'Porque é que isto é necessário?',
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
  columnName: 'Nome',
  columnPurpose: 'Finalidade',
  columnRetention: 'Prazo de conservação',
  columnKind: 'Tipo',
  kindCookie: 'Cookie',
  kindLocal: 'Armazenamento local',
  kindSession: 'Armazenamento da sessão, até fechar o separador',
  kindIndexeddb: 'Base de dados do navegador (IndexedDB)',
  kindCache: 'Cache do navegador',
  kindWorker: 'Service worker',
  notStated: 'Não indicado',
  noServices: 'Nenhum serviço.',
  keptBy: 'guardado por {domain}',
  ownCookie: 'Memoriza a sua escolha sobre cookies.',
  ownReceipts: 'Guarda cópias das suas decisões, para descarregar.',
  doNotSell: 'Não vender nem partilhar os meus dados pessoais',
  limitSensitive: 'Limitar a utilização dos meus dados pessoais sensíveis',
  optedOut: 'A sua recusa é respeitada.',
  signalConflict:
    'O sinal de privacidade do seu navegador e a sua escolha neste sítio não coincidem.',
  trackingSignal:
    'O seu navegador pede que não haja rastreio (Do Not Track). O pedido é respeitado.',
  optOutText: 'Escolha o que permite. Nada muda até guardar. Pode recusar a qualquer momento.',
  undecidedOptOut: 'Ainda não decidiu. O que pode recusar está ativo até lá.',
  placeGuessed: 'O seu país é uma suposição, com base no fuso horário do seu dispositivo.',
} satisfies Texts;
