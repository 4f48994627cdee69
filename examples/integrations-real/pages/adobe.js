import { createInstance } from '@adobe/alloy';
import { adobeExperienceCloud } from 'assent/integrations';
import { open } from './open.js';

const alloy = createInstance({ name: 'alloy' });
window.alloy = alloy;
alloy('configure', {
  datastreamId: 'datastream',
  orgId: 'ORG@AdobeOrg',
  edgeDomain: new URL('https://vendor.example').host,
  edgeBasePath: 'collect/adobe',
  defaultConsent: 'pending',
  clickCollectionEnabled: false,
  thirdPartyCookiesEnabled: false,
  idMigrationEnabled: false,
});
addEventListener('order', () =>
  alloy('sendEvent', { xdm: { eventType: 'Ordered' } }).catch(() => {}),
);
open(adobeExperienceCloud());
