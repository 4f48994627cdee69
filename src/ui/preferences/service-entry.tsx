import type { VNode } from 'preact';
import { safeLink } from '../../core/safe-link.js';
import type { CenterTexts } from '../../core/texts.js';
import type { CookieDeclaration, Service } from '../../core/types.js';
import { reasonDetails } from './reason-details.js';
import { Toggle } from './toggle.js';

/**
 * A service with its own switch and all that the site declares about it: in `bdi`, because a site's
 * words need not be in the language of the interface.
 */
export function ServiceEntry({
  service: { id, name, provider, purpose, policy, reason, cookies, storage },
  texts,
  isOn,
  isLocked,
  change,
}: {
  readonly service: Service;
  readonly texts: CenterTexts;
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly change: (isOn: boolean) => void;
}): VNode {
  const element = `assent-service-${id}`;
  const link = safeLink(policy);
  const stored: readonly CookieDeclaration[] = [
    ...cookies,
    ...storage.map((key) => ({ name: key })),
  ];
  return (
    <div class="assent-service">
      <Toggle
        id={element}
        name={name}
        level={4}
        isOn={isOn}
        isLocked={isLocked}
        note={isLocked && texts.alwaysOn}
        change={change}
      />
      <div id={`${element}-about`}>
        {purpose && (
          <p>
            <bdi>{purpose}</bdi>
          </p>
        )}
        {provider && (
          <dl>
            <dt>{texts.provider}</dt>
            <dd>
              <bdi>{provider}</bdi>
            </dd>
          </dl>
        )}
      </div>
      {reasonDetails(texts, isLocked, reason)}
      {link && (
        <p>
          {/* Beside the page, where what the visitor has switched and not saved yet stays. */}
          <a href={link} target="_blank" rel="noreferrer">
            {texts.providerPolicy.replace('{provider}', () => provider ?? name)}
          </a>
        </p>
      )}
      {stored[0] && (
        <>
          <p id={`${element}-stored`}>
            <strong>{texts.cookies}</strong>
          </p>
          {/* Without the role, a list that shows no bullets is no list to VoiceOver. */}
          <ul role="list" aria-labelledby={`${element}-stored`}>
            {stored.map((item) => (
              <li>
                <code>{item.name}</code> <bdi>{item.retention}</bdi>
                {item.purpose && (
                  <p>
                    <bdi>{item.purpose}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
