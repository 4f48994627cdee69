import type { VNode } from 'preact';
import type { Category, Service } from '../../core/types.js';
import { answerCategory, answerService, countGranted, isMixed, type Answers } from './answers.js';
import type { PreferencesWords } from './preferences-words.js';
import { reasonDetails } from './reason-details.js';
import { ServiceEntry } from './service-entry.js';
import { Toggle } from './toggle.js';

/** A category with its switch, and its services, which open on demand or by a search. */
export function CategoryEntry({
  category,
  words,
  answers,
  found,
  change,
}: {
  readonly category: Category;
  readonly words: PreferencesWords;
  readonly answers: Answers;
  /** The services that a search finds, in all categories; null while there is none. */
  readonly found: readonly Service[] | null;
  readonly change: (answers: Answers) => void;
}): VNode | null {
  const { id, required, reason, services } = category;
  const { texts, categories } = words;
  const element = `assent-category-${id}`;
  const isPartlyOn = isMixed(answers, category);
  const listed = found ? services.filter((service) => found.includes(service)) : services;
  if (found && !listed[0]) return null;
  return (
    <div class="assent-category">
      <Toggle
        id={element}
        name={categories[id]!.title}
        level={3}
        isOn={answers.choices[id]!}
        isMixed={isPartlyOn}
        isLocked={required}
        note={required ? texts.alwaysOn : isPartlyOn && texts.partlyOn}
        change={(isOn) => change(answerCategory(answers, category, isOn))}
      />
      <p id={`${element}-about`}>{categories[id]!.description}</p>
      {reasonDetails(texts, required, reason)}
      {services.length > 0 && (
        <details open={!!found}>
          <summary>
            {texts.services}{' '}
            <span>
              {countGranted(answers, category)}/{services.length}
            </span>
          </summary>
          {listed.map((service) => (
            <ServiceEntry
              key={service.id}
              service={service}
              texts={texts}
              isOn={answers.services[service.id]!}
              isLocked={required}
              change={(isOn) => change(answerService(answers, category, service.id, isOn))}
            />
          ))}
        </details>
      )}
    </div>
  );
}
