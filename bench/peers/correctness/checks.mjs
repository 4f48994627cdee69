import { blockedStorage } from './checks/blocked-storage.mjs';
import { bodySwap } from './checks/body-swap.mjs';
import { delay } from './checks/delay.mjs';
import { doubleRun } from './checks/double-run.mjs';
import { escape } from './checks/escape.mjs';
import { focus } from './checks/focus.mjs';
import { lateTags } from './checks/late-tags.mjs';
import { modules } from './checks/modules.mjs';
import { noRequests } from './checks/no-requests.mjs';
import { nonceAlone } from './checks/nonce.mjs';
import { nothingStored } from './checks/nothing-stored.mjs';
import { order } from './checks/order.mjs';
import { secondTab } from './checks/second-tab.mjs';
import { trustedTypes } from './checks/trusted-types.mjs';
import { withdrawal } from './checks/withdrawal.mjs';

/**
 * What every product is asked, by the name that results keep, in the order of the table. Each has a
 * `title`, the behaviour in words, and `run(subject)`, which resolves with `{ ok, detail }`.
 */
export const checks = {
  order,
  delay,
  'late tags': lateTags,
  modules,
  'nothing stored': nothingStored,
  'no requests': noRequests,
  nonce: nonceAlone,
  'trusted types': trustedTypes,
  'double run': doubleRun,
  withdrawal,
  'blocked storage': blockedStorage,
  'second tab': secondTab,
  'body swap': bodySwap,
  escape,
  focus,
};
