import { makeIntegration } from 'assent/integrations';

/** An integration of the site's own: its chat keeps conversations once functional is granted. */
export const chat = () =>
  makeIntegration({
    id: 'chat',
    signals: { history: 'functional' },
    start: () => tell(false),
    tell: ({ history }) => tell(history),
  });

/** False: the chat is not there yet, and is told when it may be. */
const tell = (keepsHistory) => (window.chat ? window.chat.keepHistory(keepsHistory) : false);
