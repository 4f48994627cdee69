import type { VNode } from 'preact';
import type { CenterTexts } from '../../core/texts.js';
import type { Service } from '../../core/types.js';
import { Toggle } from './toggle.js';

/**
 * A service with its own switch and all that the site declares about it: in `bdi`, because a site's
 * words need not be in the language of the interface.
 */
export function ServiceEntry({
  service: { id, name, provider, purpose, policy, cookies, storage },
  texts,
  isOn,
  always,
  change,
}: {
  readonly service: Service;
  readonly texts: CenterTexts;
  readonly isOn: boolean;
  readonly always: string | false;
  readonly change: (isOn: boolean) => void;
}): VNode {
  const element = `assent-service-${id}`;
  const stored = [
    ...cookies,
    ...storage.map((key) => ({ name: key, purpose: undefined, retention: undefined })),
  ];
  return (
    <div class="assent-service">
      <Toggle
        id={element}
        name={name}
        level={4}
        describedBy={`${element}-about`}
        isOn={isOn}
        always={always}
        change={change}
      />
      <div id={`${element}-about`}>
        {purpose && (
          <p>
            <bdi>{purpose}</bdi>
          </p>
        )}
        {provider && (
          <p>
            {texts.provider}: <bdi>{provider}</bdi>
          </p>
        )}
      </div>
      {policy && (
        <p>
          <a href={policy}>{texts.providerPolicy.replace('{provider}', provider ?? name)}</a>
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
