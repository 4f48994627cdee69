import type { ChoiceReader } from './stored-choice.js';

/** Of tarteaucitron 1: `!gtag=true!youtube=false!matomo=wait`, by service. It does not say when. */
export const tarteaucitron: ChoiceReader = {
  names: ['tarteaucitron'],
  read(text) {
    if (!/^(![^!=;]+=(true|false|wait))+$/.test(text)) return undefined;
    const answers = Object.fromEntries(
      text
        .slice(1)
        .split('!')
        .map((pair) => pair.split('='))
        .filter(([, answer]) => answer !== 'wait')
        .map(([name, answer]) => [name!, answer === 'true'] as const),
    );
    return Object.keys(answers)[0] === undefined ? undefined : { answers, services: answers };
  },
};
