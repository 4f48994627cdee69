import type { Tag } from './tag.js';

/** The elements, but for scripts, that can be held. */
export const media = /^(iframe|img|video|audio|embed|object|link)$/i;

/** Holds a tag for categories, by its type or by its address. */
export function hold(tag: Tag, categories: string, service?: string): void {
  const type = tag.get('type');
  const isScript = tag.name.toLowerCase() === 'script';
  if (isScript && type !== 'text/plain') {
    if (type && type !== 'text/javascript') tag.set('data-type', type);
    tag.set('type', 'text/plain');
  }
  tag.set('data-consent', categories);
  if (service) tag.set('data-service', service);
  for (const address of isScript
    ? []
    : ['src', 'srcset', 'data', 'poster', ...(/^link$/i.test(tag.name) ? ['href'] : [])]) {
    if (tag.get(address) && !/^(about:blank|data:)/.test(tag.get(address)!))
      tag.rename(address, `data-${address}`);
    else if (tag.has(`data-${address}`)) tag.remove(address);
  }
}
