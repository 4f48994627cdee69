import type { CategoryConfig, Config, ServiceConfig, Takeover } from '../../core/types.js';
import { fieldsOf, isFields, listOf, textOf, type Converted, type Fields } from './found-config.js';
import { readCookies } from './read-cookies.js';
import { openIds } from './take-id.js';

/** Fields that have no counterpart, and why; a dot leads into an object. */
const withoutCounterpart: Readonly<Record<string, string>> = {
  onFirstConsent: 'Listen to assent:decision instead; its previous is null the first time.',
  onConsent: 'Listen to assent:ready and assent:decision instead.',
  onChange: 'Listen to assent:decision instead; it says what changed.',
  onModalShow: 'Listen to assent:view instead.',
  onModalHide: 'Listen to assent:view instead.',
  onModalReady: 'Listen to assent:view instead.',
  onAccept: 'Listen to assent:ready and assent:decision instead.',
  on_accept: 'Listen to assent:ready and assent:decision instead.',
  onChangeConsent: 'Listen to assent:decision instead.',
  hideFromBots: 'Assent shows bots what it shows people.',
  hide_from_bots: 'Assent shows bots what it shows people.',
  lazyHtmlGeneration: 'Assent fetches its interface only when there is something to show.',
  root: 'Assent mounts itself at the end of the page.',
  page_scripts: 'Assent always manages tags.',
};

interface Words {
  readonly title?: string;
  readonly description?: string;
  readonly cookieTable?: unknown;
}

/** What the default language says of each category; version 2 also says there which ones there are. */
function readWords(config: Fields): Readonly<Record<string, Words & Fields>> {
  const language = isFields(config['language']) ? config['language'] : {};
  const translations = isFields(language['translations'])
    ? language['translations']
    : config['languages'];
  const tag = String(language['default'] ?? config['current_lang']);
  const all = isFields(translations) ? translations : {};
  const words = [all[tag], ...Object.values(all)].find(isFields) ?? {};
  const center = words['preferencesModal'] ?? words['settings_modal'];
  const sections = isFields(center) ? fieldsOf(center['sections'] ?? center['blocks']) : [];
  return Object.fromEntries(
    sections.flatMap((section) => {
      const toggle = isFields(section['toggle']) ? section['toggle'] : {};
      const name = textOf(section['linkedCategory'] ?? toggle['value']);
      const title = textOf(section['title']);
      const description = textOf(section['description']);
      const cookieTable = section['cookieTable'] ?? section['cookie_table'];
      return name ? [[name, { ...toggle, title, description, cookieTable }] as const] : [];
    }),
  ) as Readonly<Record<string, Words & Fields>>;
}

/** The cookies that a table lists: `{ headers, body: [{ name, desc }] }`, or version 2's rows `[{ col1 }]`. */
function tableCookies(table: unknown, lost: string[]) {
  const rows = isFields(table) ? fieldsOf(table['body']) : fieldsOf(table);
  return readCookies(
    rows.map((row) => {
      const [name, ...others] = Object.values(row).map(textOf);
      return {
        name: row['name'] ?? name,
        desc: row['desc'] ?? row['description'] ?? others.at(-1),
      };
    }),
    lost,
  );
}

/** The layout and the place of the banner, as near as they come. */
function readLayout(config: Fields): Config['ui'] | undefined {
  const options = config['guiOptions'] ?? config['gui_options'];
  const modal = isFields(options)
    ? (options['consentModal'] ?? options['consent_modal'])
    : undefined;
  const { layout, position } = isFields(modal) ? modal : {};
  const place = String(position);
  const isAtTop = place.includes('top');
  const corner = /left/.test(place) ? 'start' : /right/.test(place) ? 'end' : undefined;
  const edge = isAtTop ? 'top' : 'bottom';
  if (config['disablePageInteraction'] === true || config['force_consent'] === true) {
    return { layout: 'modal' };
  }
  if (String(layout).startsWith('box') && corner)
    return { layout: 'corner', position: `${edge}-${corner}` };
  if (/^(box|cloud)/.test(String(layout))) return { layout: 'box', position: edge };
  return isAtTop ? { layout: 'bar', position: 'top' } : undefined;
}

/** Converts a configuration of vanilla-cookieconsent 2 or 3. */
export function convertVanilla(config: Fields): Converted {
  const lost: string[] = [];
  const ids = openIds();
  const words = readWords(config);
  const named = isFields(config['categories']) ? config['categories'] : words;
  const mapped: Record<string, string> = {};
  const mappedServices: Record<string, string | string[]> = {};

  const categories = Object.entries(named).map(([name, value]): CategoryConfig => {
    const category = isFields(value) ? value : {};
    const id = ids.take(name);
    if (id !== name) mapped[name] = id;
    const { title, description, cookieTable } = words[name] ?? {};
    const isRequired = category['readOnly'] === true || category['readonly'] === true;
    if (category['enabled'] === true && !isRequired) {
      lost.push(`categories.${name}.enabled: nothing is switched on before the visitor says so.`);
    }
    const autoClear = isFields(category['autoClear']) ? category['autoClear'] : {};
    if (autoClear['reloadPage'])
      lost.push(`categories.${name}.autoClear.reloadPage: clear.reload is "when-needed" instead.`);
    const own = [...readCookies(autoClear['cookies'], lost), ...tableCookies(cookieTable, lost)];
    const asked = isFields(category['services']) ? category['services'] : {};
    const offered = Object.keys(asked);
    const services = Object.entries(asked).map(([service, fields]): ServiceConfig => {
      const { label, cookies, onAccept, onReject } = isFields(fields) ? fields : {};
      if (onAccept || onReject) {
        lost.push(
          `categories.${name}.services.${service}: mark its tag up with data-consent="${id}" data-service="${service}", in place of onAccept and onReject.`,
        );
      }
      const serviceId = ids.take(service);
      if (serviceId !== service) mappedServices[service] = serviceId;
      const title = textOf(label);
      const declared = readCookies(cookies, lost);
      return {
        id: serviceId,
        ...(title && { name: title }),
        ...(declared[0] && { cookies: declared }),
      };
    });
    const cookies = own.filter(
      (cookie, place) => own.findIndex((one) => one.name === cookie.name) === place,
    );
    const [single, second] = services;
    if (cookies[0] && single && !second) {
      services[0] = { ...single, cookies: [...(single.cookies ?? []), ...cookies] };
    } else if (cookies[0]) {
      const shared = ids.take(`${id}-cookies`);
      services.push({ id: shared, name: title ?? id, cookies });
      // Nobody was asked for it by its name: it may stay where all the others may.
      for (const service of offered)
        mappedServices[service] = [mappedServices[service] ?? service, shared].flat();
    }
    return {
      id,
      ...(isRequired && id !== 'necessary' && { required: true }),
      ...(title && { title }),
      ...(description && { description }),
      ...(services[0] && { services }),
    };
  });

  const { revision, mode, cookie, language } = config;
  const cookieFields = isFields(cookie) ? cookie : {};
  const name = textOf(cookieFields['name'] ?? config['cookie_name']);
  const days = cookieFields['expiresAfterDays'] ?? config['cookie_expiration'];
  const domain = textOf(cookieFields['domain'] ?? config['cookie_domain']);
  if (mode === 'opt-out')
    lost.push(
      'mode "opt-out": which visitors are asked first is for "regimes" to say (docs/regimes.md).',
    );
  if (typeof days === 'function')
    lost.push('cookie.expiresAfterDays: say it as a number in cookie.days.');
  if (config['autoShow'] === false)
    lost.push('autoShow: the banner is shown wherever nobody has decided.');
  if (cookieFields['useLocalStorage'])
    lost.push('cookie.useLocalStorage: a decision is kept in a cookie, which servers can read.');
  for (const [field, instead] of Object.entries(withoutCounterpart)) {
    if (field in config) lost.push(`${field}: ${instead}`);
  }
  lost.push(
    'Words of the banner and the preference center: Assent has its own; what has to be yours goes into "texts".',
  );
  const isReloading = Object.values(named).some(
    (value) =>
      isFields(value) && isFields(value['autoClear']) && value['autoClear']['reloadPage'] === true,
  );
  const takeover: Takeover = {
    from: 'vanilla-cookieconsent',
    ...(name && name !== 'cc_cookie' && { name }),
    ...(Object.keys(mapped)[0] && { categories: mapped }),
    ...(Object.keys(mappedServices)[0] && { services: mappedServices }),
    ...(typeof revision === 'number' && revision > 0 && { revision }),
  };
  const tag =
    isFields(language) && !language['autoDetect'] ? textOf(language['default']) : undefined;
  const ui = readLayout(config);
  return {
    config: {
      categories,
      cookie: {
        ...(typeof days === 'number' && { days: Math.min(390, Math.max(1, Math.round(days))) }),
        ...(domain && { domain }),
      },
      ...(tag && { language: tag }),
      ...(ui && { ui }),
      ...(isReloading && { clear: { reload: 'when-needed' } }),
      takeover: [listOf(Object.keys(takeover))[1] ? takeover : takeover.from],
    },
    lost,
  };
}
