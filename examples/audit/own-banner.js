/**
 * A banner as sites write them by hand. What is wrong with it, the script tag says: `data-flaw` is `ticked`,
 * `no-reject`, `later-reject` or `small-reject`.
 */
const name = 'pinehollow_choice';
const { flaw } = document.currentScript.dataset;
const banner = Object.assign(document.createElement('section'), { className: 'cookie-banner' });
banner.setAttribute('aria-label', 'Cookies');
banner.style.cssText = 'position: fixed; inset: auto 0 0; padding: 1rem; background: #eee';

const button = (words, act) => {
  const element = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words,
  });
  element.addEventListener('click', act);
  return element;
};
const decide = (value) => () => {
  document.cookie = `${name}=${value}; path=/; max-age=86400; SameSite=Lax`;
  banner.remove();
};
const reject = button('Reject all', decide('no'));
if (flaw === 'small-reject') reject.style.cssText = 'border: 0; background: none; font-size: 9px';

const text = Object.assign(document.createElement('p'), { textContent: 'We use cookies.' });
const toggle = Object.assign(document.createElement('input'), {
  type: 'checkbox',
  checked: flaw === 'ticked',
});
const label = document.createElement('label');
label.append(toggle, ' Statistics');
const settings = button('Settings', () => settings.replaceWith(reject));
banner.append(text, label, button('Accept all', decide('yes')));
if (flaw === 'later-reject') banner.append(settings);
else if (flaw !== 'no-reject') banner.append(reject);

const show = () => document.body.append(banner);
addEventListener('DOMContentLoaded', () => {
  const way = document.querySelector('[data-assent="preferences"]');
  // Taking it back works, whatever is wrong with the banner.
  way.addEventListener('click', () => {
    banner.append(reject);
    show();
  });
  if (!document.cookie.includes(`${name}=`)) show();
});
