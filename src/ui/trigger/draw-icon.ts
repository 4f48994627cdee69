const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);

/** Two sliders, one set high and one set low. */
export function drawIcon(): Element {
  const icon = make('svg');
  const path = icon.appendChild(make('path'));
  icon.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute(
    'd',
    'M3 7h9m6 0h3M3 17h3m6 0h9M18 7a3 3 0 1 1-6 0 3 3 0 1 1 6 0M12 17a3 3 0 1 1-6 0 3 3 0 1 1 6 0',
  );
  return icon;
}
