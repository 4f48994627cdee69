import { literal, script } from './markup.mjs';
import { packageFiles, versionOf } from './package-files.mjs';
import { categories, DAYS, POLICY, texts } from './texts.mjs';

const id = 'orejime';

const config = {
  privacyPolicyUrl: POLICY,
  cookie: { duration: DAYS },
  purposes: categories.map(({ id, title, description, isRequired }) => ({
    id,
    title,
    description,
    cookies: [],
    isMandatory: isRequired,
  })),
  translations: {
    banner: {
      title: texts.heading,
      description: `${texts.text} {privacyPolicy}`,
      privacyPolicyTitle: texts.privacyPolicy,
      accept: texts.acceptAll,
      decline: texts.rejectAll,
      configure: texts.preferences,
    },
    modal: { title: texts.preferences, description: texts.preferencesText, save: texts.save },
  },
};

/** By its README: a script and a stylesheet of its theme and language. Deferred, which it allows for. */
export const orejime = {
  id,
  title: 'orejime',
  version: versionOf(id),
  files: () => packageFiles(id, `${id}/dist`, ['orejime-standard.css', 'orejime-standard-en.js']),
  head: ({ nonce } = {}) =>
    [
      script({ nonce }, `window.orejimeConfig = ${literal(config)}`),
      script({ defer: '', src: `/${id}/orejime-standard-en.js`, nonce }),
      `<link rel="stylesheet" href="/${id}/orejime-standard.css">`,
    ].join('\n'),
  end: () => '',
  tag: ({ category, src, text, type, attributes }) =>
    `<template data-purpose="${category}">${script({ type, src, ...attributes }, text)}</template>`,
  selectors: {
    banner: '.orejime-Banner',
    accept: '.orejime-Banner-saveButton',
    reject: '.orejime-Banner-declineButton',
    open: '.orejime-Banner-learnMoreButton',
    center: '.orejime-Modal',
  },
  storage: ['eu-consent'],
  withdraw: 'orejime.manager.declineAll()',
};
