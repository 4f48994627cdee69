import { controllerFacts } from './controller-facts.mjs';
import { compact } from './expand.mjs';
import { purposeFacts } from './purpose-facts.mjs';

/** The bases that are a consent, or the lack of an objection; the strictly necessary is neither. */
const bases = {
  'expressed-consent': { event: 'expressed', lawful: 'consent' },
  implied: { event: 'implied', lawful: 'implied consent' },
  'opt-out-right': { event: 'implied', lawful: 'right to opt out' },
};

/**
 * Writes a receipt as a consent record with the sections of ISO/IEC TS 27560:2023. Each purpose that a
 * visitor can refuse has an event of its own, because a visitor may grant one and refuse the other.
 *
 * @param {ReturnType<import('./expand.mjs').expand>} expanded
 * @param {ReturnType<import('./facts.mjs').readFacts>} facts
 * @returns {Record<string, any>} without the fields that nobody stated
 */
export function toIso27560({ receipt, controller, links, purposes }, facts) {
  const optional = purposes.filter(({ basis }) => basis in bases);
  const party = toParty(controllerFacts(controller, facts));
  return {
    header: {
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: receipt.receiptId,
      pii_principal_id: receipt.consentId,
    },
    pii_processing: compact({
      privacy_notice: compact({
        ...receipt.notice,
        uri: receipt.notice.uri ?? links.privacyPolicy,
      }),
      language: receipt.language,
      jurisdiction: receipt.jurisdiction === 'unknown' ? facts.jurisdiction : receipt.jurisdiction,
      collection_method: `${receipt.surface}: ${receipt.method}`,
      pii_controllers: party.party_id === undefined ? undefined : [party.party_id],
      withdrawal_method: facts.withdrawalMethod,
      purposes: optional.map((purpose) => toPurpose(purpose, facts)),
    }),
    party_identification: [party],
    event: optional.map((purpose) => toEvent(purpose, receipt)),
  };
}

function toPurpose(purpose, facts) {
  const known = purposeFacts(purpose, purpose.services, facts);
  return compact({
    purpose: purpose.id,
    purpose_type: purpose.title,
    purpose_description: purpose.description,
    lawful_basis: bases[purpose.basis].lawful,
    pii_information: known.personalData?.map((type) => ({ pii_type: type, pii_optional: true })),
    services: purpose.services.map(({ id, name, granted }) => ({ service: name ?? id, granted })),
    recipient_third_parties: known.recipients,
    retention_period: known.retention,
    storage_locations: known.storageLocations,
  });
}

const toParty = ({ id, name, contact, address, email, phone, url, type }) =>
  compact({
    party_id: id ?? url ?? name,
    party_name: name,
    party_address: address,
    party_contact: contact,
    party_email: email,
    party_phone: phone,
    party_url: url,
    party_role: 'PII controller',
    party_type: type,
  });

const toEvent = (purpose, receipt) => ({
  purpose: purpose.id,
  event_time: new Date(receipt.decidedAt).toISOString(),
  validity_duration: durationOf(receipt),
  entity_id: receipt.consentId,
  event_type: bases[purpose.basis].event,
  event_state: stateOf(purpose, receipt),
});

function stateOf({ granted, wasGranted }, { event, state }) {
  if (state === 'expired') return 'ConsentExpired';
  if (granted) return event === 'renewed' ? 'RenewedConsentGiven' : 'ConsentGiven';
  return wasGranted ? 'ConsentWithdrawn' : 'ConsentRefused';
}

/** ISO 8601: `P182D`, or with hours where the two times are not whole days apart. */
function durationOf({ decidedAt, expiresAt }) {
  const seconds = Math.max(0, Math.round((Date.parse(expiresAt) - Date.parse(decidedAt)) / 1000));
  const days = Math.floor(seconds / 86_400);
  const rest = seconds % 86_400;
  return rest === 0 ? `P${days}D` : `P${days}DT${rest}S`;
}
