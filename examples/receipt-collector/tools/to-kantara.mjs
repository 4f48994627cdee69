import { controllerFacts } from './controller-facts.mjs';
import { compact } from './expand.mjs';
import { purposeFacts } from './purpose-facts.mjs';

const consentTypes = {
  'expressed-consent': 'EXPLICIT',
  implied: 'IMPLICIT',
  'opt-out-right': 'IMPLICIT',
};

/**
 * Writes a receipt as a Kantara Consent Receipt 1.1. It lists what was consented to: purposes that were
 * denied, and those that need no consent, are no part of it.
 *
 * @param {ReturnType<import('./expand.mjs').expand>} expanded
 * @param {ReturnType<import('./facts.mjs').readFacts>} facts
 * @returns {Record<string, any>} without the fields that nobody stated
 */
export function toKantara({ receipt, controller, links, purposes }, facts) {
  const consented = purposes.filter(({ basis }) => basis in consentTypes);
  return compact({
    version: 'KI-CR-v1.1.0',
    jurisdiction: receipt.jurisdiction === 'unknown' ? facts.jurisdiction : receipt.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(receipt.decidedAt) / 1000),
    collectionMethod: `${receipt.surface}: ${receipt.method}`,
    consentReceiptID: receipt.receiptId,
    language: receipt.language,
    piiPrincipalId: receipt.consentId,
    piiControllers: [toController(controllerFacts(controller, facts))],
    policyUrl: links.privacyPolicy ?? links.cookiePolicy,
    services: consented.flatMap((purpose) => toServices(purpose, receipt, facts)),
    sensitive: facts.sensitive,
    spiCat: facts.sensitiveCategories,
  });
}

const toController = ({ name, contact, address, email, phone, url }) =>
  compact({
    piiController: name,
    contact,
    address: address === undefined ? undefined : { streetAddress: address },
    email,
    phone,
    piiControllerUrl: url,
  });

/** A category with services counts once for each that was granted, else once for the site itself. */
function toServices(purpose, receipt, facts) {
  const toService = (name, services) =>
    compact({ service: name, purposes: [toPurpose(purpose, services, receipt, facts)] });
  if (purpose.services.length === 0) {
    return purpose.granted ? [toService(receipt.origin, [])] : [];
  }
  return purpose.services
    .filter(({ granted }) => granted)
    .map((service) => toService(service.name ?? service.id, [service]));
}

function toPurpose(purpose, services, receipt, facts) {
  const { personalData, recipients } = purposeFacts(purpose, services, facts);
  return compact({
    purpose: services[0]?.purpose ?? purpose.description ?? purpose.title,
    purposeCategory: [purpose.title ?? purpose.id],
    consentType: consentTypes[purpose.basis],
    piiCategory: personalData,
    termination: `ends on ${receipt.expiresAt} unless withdrawn before`,
    thirdPartyDisclosure: recipients && recipients.length > 0,
    thirdPartyName: recipients?.length > 0 ? recipients.join(', ') : undefined,
  });
}
