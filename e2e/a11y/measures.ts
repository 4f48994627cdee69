import type { Page } from '@playwright/test';

/** What specs measure in the page. Lists name what is wrong; an empty one is a pass. */
export interface Measures {
  /** What can be operated and is in sight, of ours. */
  controls(): HTMLElement[];
  /** The elements of ours that have words of their own and are in sight. */
  worded(): HTMLElement[];
  name(element: Element): string;
  /** The contrast between two colours, the first over the second: 1 to 21. */
  contrast(front: string, back: string): number;
  /** The colour behind an element's own contents. */
  backdrop(element: Element): string;
  /** Waits until nothing of ours moves or fades any more. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    measures: Measures;
  }
}

/** Puts `window.measures` into the page. */
export async function installMeasures(page: Page): Promise<void> {
  await page.evaluate(install);
}

function install(): void {
  type Colour = readonly [number, number, number, number];
  const host = document.querySelector<HTMLElement>('#assent');
  const root: ParentNode = host?.shadowRoot ?? host ?? document.createElement('div');
  // While a dialog is open, nothing else can be reached; the preference center comes after the question.
  const scope = () => [...root.querySelectorAll('dialog:modal')].at(-1) ?? root;
  const all = (selector: string) =>
    [...scope().querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
    '2d',
    { willReadFrequently: true },
  )!;
  // Whatever the notation, a canvas knows it.
  const read = (colour: string): Colour => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = read(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = ([red, green, blue]: Colour) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const parentOf = (element: Element) =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

  window.measures = {
    controls: () => all('a[href], button, input, summary, [tabindex="0"]'),
    worded: () =>
      all('*').filter(({ childNodes }) =>
        [...childNodes].some(
          ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data!.trim(),
        ),
      ),
    name: (element) =>
      element.getAttribute('data-assent-action') ??
      (element.id || element.textContent!.trim().slice(0, 40)),
    contrast(front, back) {
      const below = over(read(back), canvas);
      const [one, other] = [luminance(over(read(front), below)), luminance(below)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    },
    backdrop(element) {
      let colour: Colour = [0, 0, 0, 0];
      for (let at: Element | null = element; at && colour[3] < 1; at = parentOf(at)) {
        const own = read(getComputedStyle(at).backgroundColor);
        if (own[3] > 0) colour = colour[3] > 0 ? over(colour, own) : own;
      }
      return `rgb(${over(colour, canvas).slice(0, 3).join(' ')})`;
    },
    async settled() {
      const animations = [document, host?.shadowRoot].flatMap((one) => one?.getAnimations() ?? []);
      await Promise.allSettled(animations.map(({ finished }) => finished));
    },
  };
}
