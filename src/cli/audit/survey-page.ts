/** What `surveyPage` is told: it runs in the page and has nothing of this module. */
export interface SurveyRequest {
  /** CSS selectors whose matches are controls whatever they are made of. */
  readonly selectors: readonly string[];
  /** The source of the words that consent banners have in them. */
  readonly words: string;
  /** The page is a frame of another one: all of it may be the banner. */
  readonly isFrame: boolean;
}

/** Something to click. */
export interface SurveyedControl {
  readonly label: string;
  /** Which of the selectors match it. */
  readonly selectors: readonly number[];
  /** It stands in a box that is about consent. */
  readonly isInBox: boolean;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly isFramed: boolean;
}

/** A switch or check box in a box that is about consent. */
export interface SurveyedSwitch {
  readonly label: string;
  readonly isOn: boolean;
}

/** What a page offers to click; the elements are in the order of the lists. */
export interface Survey {
  readonly controls: readonly SurveyedControl[];
  readonly elements: readonly HTMLElement[];
  readonly switches: readonly SurveyedSwitch[];
  readonly switchElements: readonly HTMLElement[];
}

/** Looks for what can be clicked, also in shadow roots. Runs in the page, so it is all in one function. */
export function surveyPage({ selectors, words, isFrame }: SurveyRequest): Survey {
  const about = new RegExp(words, 'i');
  const boxName =
    /cookie|consent|assent|gdpr|rgpd|dsgvo|privacy|klaro|orejime|tarteaucitron|didomi|usercentrics|onetrust|truste|iubenda|axeptio|cc-main|osano|cky-|cmplz|sp_message|qc-cmp|cmpbox/i;
  const attempt = <Result>(act: () => Result, otherwise: Result): Result => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const parentOf = (element: Element): Element | null => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const boxes = new Map<Element, boolean>();
  const isBox = (element: Element): boolean => {
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const { position } = getComputedStyle(element);
    const name = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
    const floats =
      position === 'fixed' ||
      position === 'sticky' ||
      element.matches('dialog,[role="dialog"],[role="alertdialog"]');
    const text = () =>
      ((element as HTMLElement).innerText ?? '').slice(0, 4000) ||
      (element.shadowRoot?.textContent ?? '').slice(0, 4000);
    const is =
      !element.matches('html,body,main,article,footer,header,nav') &&
      (boxName.test(name) || (floats && about.test(text())));
    boxes.set(element, is);
    return is;
  };
  const wholeFrame = isFrame && about.test((document.body?.innerText ?? '').slice(0, 8000));
  const isInBox = (element: Element): boolean => {
    if (wholeFrame) return true;
    for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
      if (isBox(parent)) return true;
    }
    return false;
  };
  const labelOf = (element: HTMLElement): string =>
    (
      element.innerText ||
      (element as HTMLInputElement).value ||
      element.getAttribute('aria-label') ||
      element.title ||
      ''
    )
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 200);

  const elements: HTMLElement[] = [];
  const controls: SurveyedControl[] = [];
  const switches: SurveyedSwitch[] = [];
  const switchElements: HTMLElement[] = [];
  const clickable = 'button,a,[role="button"],input[type="button"],input[type="submit"],[onclick]';
  for (const root of roots) {
    const found = new Set(root.querySelectorAll<HTMLElement>(clickable));
    for (const selector of selectors) {
      for (const element of attempt(() => [...root.querySelectorAll<HTMLElement>(selector)], [])) {
        found.add(element);
      }
    }
    for (const element of found) {
      if (!isShown(element)) continue;
      const matching = selectors.flatMap((selector, index) =>
        attempt(() => element.matches(selector), false) ? [index] : [],
      );
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hasBorder =
        parseFloat(style.borderTopWidth) > 0 &&
        style.borderTopStyle !== 'none' &&
        !/, 0\)$|^transparent$/.test(style.borderTopColor);
      elements.push(element);
      controls.push({
        label: labelOf(element),
        selectors: matching,
        isInBox: isInBox(element),
        width,
        height,
        fontSize: parseFloat(style.fontSize),
        isFramed:
          hasBorder ||
          style.backgroundImage !== 'none' ||
          !/, 0\)$|^transparent$/.test(style.backgroundColor),
      });
    }
    for (const element of root.querySelectorAll<HTMLInputElement>(
      'input[type="checkbox"],[role="switch"],[role="checkbox"]',
    )) {
      const label = element.labels?.[0] ?? element.closest('label');
      const isDrawn = isShown(element) || (label && isShown(label));
      const isLocked = element.disabled || element.getAttribute('aria-disabled') === 'true';
      if (!isDrawn || isLocked || !isInBox(element)) continue;
      const named = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => (root.getElementById(id) as HTMLElement | null)?.innerText ?? '')
        .join(' ');
      switchElements.push(element);
      switches.push({
        label: (
          element.getAttribute('aria-label') ??
          (named || label?.innerText || element.name || element.id)
        )
          .trim()
          .replace(/\s+/g, ' ')
          .slice(0, 100),
        isOn: element.checked ?? element.getAttribute('aria-checked') === 'true',
      });
    }
  }
  return { controls, elements, switches, switchElements };
}
