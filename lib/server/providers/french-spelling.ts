import type { RecallSpelling } from "../../languages/fr/spelling-verdict";
import { sharedFrenchSpeller } from "./shared-french-speller";

/** A long document's unknown words take seconds; whatever is not answered by then stays without a second opinion. */
const TIMEOUT_MS = 20_000;

/** More unknown words are no slips: the text is another language. */
const MOST_ASKED = 500;

/**
 * What the speller says of a document's forms, for work that nobody waits for; starts no worker where there are none. Whoever began it
 * closes it: a worker would keep a command from its end, and takes memory.
 */
export class FrenchSpelling {
  readonly #speller = sharedFrenchSpeller();
  readonly #asked = new Set<string>();

  /** What it has said of a form. */
  readonly recall: RecallSpelling = this.#speller.recall;

  /** Asks about forms, as long as there were not too many. Where nothing is new, the worker ends: its dictionary takes as much memory as an import. */
  async ask(forms: Iterable<string>): Promise<void> {
    const fresh: string[] = [];
    for (const form of forms) {
      if (this.#asked.size === MOST_ASKED) break;
      if (this.#asked.has(form)) continue;
      this.#asked.add(form);
      fresh.push(form);
    }
    if (fresh.length > 0) await this.#speller.check(fresh, { timeoutMs: TIMEOUT_MS });
    else await this.close();
  }

  /** Ends the worker; what it said is known. */
  close(): Promise<void> {
    return this.#speller.close();
  }
}
