import { convertKlaro } from './convert-klaro.js';
import { convertOrejime } from './convert-orejime.js';
import { convertVanilla } from './convert-vanilla.js';
import {
  isFields,
  type Converted,
  type Convertible,
  type Fields,
  type FoundConfig,
} from './found-config.js';

const converters: Readonly<Record<Convertible, (config: Fields) => Converted>> = {
  'vanilla-cookieconsent': convertVanilla,
  klaro: convertKlaro,
  orejime: convertOrejime,
};

/** Another product's configuration as Assent's, without what is empty, and what could not be carried over. */
export function convertConfig({ from, config, unknown }: FoundConfig): Converted {
  const { config: converted, lost } = converters[from](config);
  const filled = Object.entries(converted).filter(
    ([, value]) => value !== undefined && !(isFields(value) && !Object.keys(value)[0]),
  );
  return {
    config: {
      $schema: './node_modules/assent/dist/config.schema.json',
      ...Object.fromEntries(filled),
    },
    lost: [
      ...unknown.map((name) => `${name} is defined elsewhere: look at what is made of it.`),
      ...lost,
    ],
  };
}
