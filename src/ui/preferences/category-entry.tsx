import type { VNode } from 'preact';
import type { Category } from '../../core/types.js';
import { answerCategory, answerService, countGranted, isMixed, type Answers } from './answers.js';
import type { PreferencesWords } from './preferences-words.js';
import { ServiceEntry } from './service-entry.js';
import { Toggle } from './toggle.js';

/** A category with its switch, and its services, which open on demand. */
export function CategoryEntry({
  category,
  words,
  answers,
  change,
}: {
  readonly category: Category;
  readonly words: PreferencesWords;
  readonly answers: Answers;
  readonly change: (answers: Answers) => void;
}): VNode {
  const { id, required, services } = category;
  const { texts, categories } = words;
  const element = `assent-category-${id}`;
  const always = required && texts.alwaysOn;
  return (
    <div class="assent-category">
      <Toggle
        id={element}
        name={categories[id]!.title}
        level={3}
        describedBy={`${element}-about`}
        isOn={answers.choices[id]!}
        isMixed={isMixed(answers, category)}
        always={always}
        change={(isOn) => change(answerCategory(answers, category, isOn))}
      />
      <p id={`${element}-about`}>{categories[id]!.description}</p>
      {services.length > 0 && (
        <details>
          <summary>
            {texts.services}{' '}
            <span>
              {countGranted(answers, category)}/{services.length}
            </span>
          </summary>
          {services.map((service) => (
            <ServiceEntry
              service={service}
              texts={texts}
              isOn={answers.services[service.id]!}
              always={always}
              change={(isOn) => change(answerService(answers, category, service.id, isOn))}
            />
          ))}
        </details>
      )}
    </div>
  );
}
