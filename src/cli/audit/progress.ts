import { phaseWords } from '../../audit/page-words.js';
import { phases } from '../../audit/types.js';
import type { Progress } from './audit-site.js';

/** Where progress is shown. */
interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const WIDTH = 24;

/** A bar that is drawn over itself on a terminal; elsewhere a line for each phase and each fiftieth page. */
export function showProgress(stream: ProgressStream): {
  readonly step: (progress: Progress) => void;
  /** Takes the bar away. */
  readonly end: () => void;
} {
  const isTerminal = stream.isTTY === true;
  return {
    step({ phase, done, total, url }) {
      const words = `${phases.indexOf(phase) + 1}/${phases.length} ${phaseWords[phase]}`;
      if (isTerminal) {
        const full = Math.round((Math.min(done, total) / total) * WIDTH);
        const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${words} ${done}/${total} ${url}`;
        stream.write(`\r\u001b[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
      } else if (done === total || done % 50 === 0) {
        stream.write(`${words}: ${done} of ${total} pages\n`);
      }
    },
    end() {
      if (isTerminal) stream.write('\r\u001b[K');
    },
  };
}
