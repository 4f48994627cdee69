/* global cookieconsent */
cookieconsent.initialise({ type: 'opt-in', content: { href: '/privacy' } });
