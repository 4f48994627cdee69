const namespace = 'http://www.w3.org/2000/svg';

/** Two sliders, one set low and one set high. */
export function drawIcon(): SVGElement {
  const icon = document.createElementNS(namespace, 'svg');
  const path = icon.appendChild(document.createElementNS(namespace, 'path'));
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute(
    'd',
    'M3 7.5h9m6 0h3M3 16.5h3m6 0h9M18 7.5a3 3 0 1 1-6 0 3 3 0 1 1 6 0M12 16.5a3 3 0 1 1-6 0 3 3 0 1 1 6 0',
  );
  return icon;
}
