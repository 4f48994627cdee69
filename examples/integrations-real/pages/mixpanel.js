import { mixpanel } from 'assent/integrations';
import { mixpanel as service } from 'assent/services';
import { open } from './open.js';

// The tag of the page is held: its `init` stores, also where tracking is off by default.
open(mixpanel(), service);
