import type {
  DeclarationModule,
  InterfaceModule,
  LinksModule,
  LooksModule,
  PlaceholdersModule,
  PreferencesModule,
  ServicesModule,
  TriggerModule,
  WatchModule,
} from '../core/interface-types.js';
import type { FirstTexts, FurtherTexts, LawTexts } from '../core/texts.js';
import type * as Decision from './decision.js';
import type { Extension } from './extension.js';
import type * as Languages from './find-texts.js';
import type * as Renew from './renew-script.js';

/** The modules that a visit loads only when it needs them, by the file that holds each. */
export interface Modules {
  /** `assent-ui.js` */
  readonly ui: InterfaceModule;
  /** `assent-preferences.js` */
  readonly preferences: PreferencesModule;
  /** `assent-pins.js`, for pages that give the script tag an `integrity` */
  readonly pins: { readonly pins: Readonly<Record<string, string>> };
  /** `assent-looks.js` */
  readonly looks: LooksModule;
  /** `assent-watch.js` */
  readonly watch: WatchModule;
  /** `assent-trigger.js` */
  readonly trigger: TriggerModule;
  /** `assent-declaration.js` */
  readonly declaration: DeclarationModule;
  /** `assent-links.js` */
  readonly links: LinksModule;
  /** `assent-regimes.js` */
  readonly regimes: Extension;
  /** `assent-takeover.js` */
  readonly takeover: Extension;
  /** `assent-integrations.js` */
  readonly integrations: Extension;
  /** `assent-services.js`; npm users import what they name */
  readonly services: ServicesModule;
  /** `assent-languages.js` */
  readonly languages: typeof Languages;
  /** `assent-placeholders.js` */
  readonly placeholders: PlaceholdersModule;
  /** `assent-renew.js` */
  readonly renew: typeof Renew;
  /** `assent-decision.js` */
  readonly decision: typeof Decision;
}

/** Where the parts come from: each entry of the package says that in its own way. */
export interface Parts {
  load<Name extends keyof Modules>(name: Name): Promise<Modules[Name]>;
  /** A locale's first file by its tag, `de`; the others as `de.more` and `de.law`. */
  loadLocale(name: string): Promise<FirstTexts & FurtherTexts & LawTexts>;
}
