import { createInstance } from '@adobe/alloy';
import { adobeExperienceCloud } from 'assent/integrations';
import { adobeExperienceCloud as service } from 'assent/services';
import { open } from './open.js';

const alloy = createInstance({ name: 'alloy' });
window.alloy = alloy;
alloy('configure', {
  datastreamId: 'datastream',
  orgId: 'ORG@AdobeOrg',
  edgeDomain: 'vendor.example',
  edgeBasePath: 'collect/adobe',
  defaultConsent: 'pending',
  clickCollectionEnabled: false,
  thirdPartyCookiesEnabled: false,
  idMigrationEnabled: false,
});
addEventListener('order', () =>
  // It is rejected where the visitor has said no.
  alloy('sendEvent', { xdm: { eventType: 'Ordered' } }).catch(() => {}),
);
// The Web SDK's own, beside those of the older libraries. Its `_consent` cookie remembers an objection.
const cookies = [{ name: 'kndctr_*_identity' }, { name: 'kndctr_*_cluster' }];
open(adobeExperienceCloud(), { ...service, cookies });
