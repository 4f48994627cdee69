import type { Texts } from '../core/texts.js';

/** Spanish, formal (“usted”); terms of the AEPD’s guide on the use of cookies. */
export default {
  bannerHeading: 'Su elección sobre las cookies',
  bannerText:
    'Solicitamos su consentimiento para utilizar cookies y tecnologías similares con estas finalidades: {purposes}. Las estrictamente necesarias están siempre activas. Puede retirar su consentimiento en cualquier momento.',
  acceptAll: 'Aceptar todas',
  rejectAll: 'Rechazar todas',
  preferences: 'Configurar',
  privacyPolicy: 'Política de privacidad',
  cookiePolicy: 'Política de cookies',
  saved: 'Su elección se ha guardado.',
  functionalTitle: 'Funciones adicionales',
  analyticsTitle: 'Análisis',
  marketingTitle: 'Publicidad',
  preferencesHeading: 'Configuración de cookies',
  preferencesText:
    'Elija las finalidades para las que da su consentimiento. Nada cambia hasta que guarde. Puede retirar su consentimiento en cualquier momento.',
  save: 'Guardar selección',
  close: 'Cerrar',
  alwaysOn: 'Siempre activas',
  necessaryTitle: 'Estrictamente necesarias',
  necessaryDescription:
    'Sin ellas el sitio no funciona: seguridad, inicio de sesión, servicios que usted solicita y recuerdo de esta elección.',
  functionalDescription:
    'Recuerda sus ajustes y muestra contenidos de terceros, como vídeos, mapas y chat.',
  analyticsDescription:
    'Mide el uso del sitio: qué páginas se visitan, con qué frecuencia y con qué tipo de dispositivo.',
  marketingDescription:
    'Muestra publicidad acorde con sus intereses y mide su efecto. Los anunciantes pueden reconocerle en otros sitios.',
  services: 'Servicios',
  provider: 'Proveedor',
  providerPolicy: 'Política de privacidad de {provider}',
  cookies: 'Cookies y almacenamiento',
  yourDecision: 'Su decisión',
  undecided: 'Aún no ha decidido. Solo está activo lo estrictamente necesario.',
  consentId: 'Identificador del consentimiento',
  decidedAt: 'Fecha de la decisión',
  expiresAt: 'Válida hasta',
  privacySignal: 'Su navegador envía una señal de privacidad (Global Privacy Control). Se respeta.',
  history: 'Sus decisiones anteriores',
  allowed: 'Permitido:',
  denied: 'Rechazado:',
  downloadReceipts: 'Descargar justificantes',
  cleanUp: 'Limpieza tras su decisión',
  removed: 'Eliminado de este navegador:',
  kept: 'No eliminado, porque este sitio indica que lo necesita:',
  writtenBack:
    'No eliminado, porque aún se está usando. Cierre todas las páginas de este sitio o borre sus datos en los ajustes de su navegador:',
  httpOnly:
    'Invisible para los scripts, por lo que esta página no puede eliminarlo. Puede borrar las cookies de este sitio en los ajustes de su navegador:',
  thirdParty:
    'Guardado por otros sitios, fuera del alcance de esta página. Puede borrar sus cookies en los ajustes de su navegador:',
  loadOnce: 'Cargar una vez',
  alwaysAllow: 'Permitir siempre {service}',
  embedPurpose: 'Finalidad: {purposes}',
  embedRecipient: 'Al cargarlo se envían datos, como su dirección IP, a {recipient}.',
} satisfies Texts;
