import type { PlaceholderTexts } from '../core/texts.js';
import list from './en-list.js';

export default {
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow {service}',
  embedPurpose: 'Purpose: {purposes}',
  embedRecipient: 'Loading it sends data, such as your IP address, to {recipient}.',
  providerPolicy: 'Privacy policy of {provider}',
  ...list,
} satisfies PlaceholderTexts;
