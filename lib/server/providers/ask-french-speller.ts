import type { RecallSpelling } from "../../languages/fr/spelling-verdict";
import { sharedFrenchSpeller } from "./shared-french-speller";

/** A long document's unknown words take seconds; whatever is not answered by then stays without a second opinion. */
const TIMEOUT_MS = 20_000;

/** More unknown words are no slips: the text is another language. */
const MOST_ASKED = 500;

/**
 * Asks the speller about a whole document's forms, for work that nobody waits for; starts no worker where there are none, and
 * leaves none running: it would keep a command from its end, and an import needs its memory no more.
 */
export async function askFrenchSpeller(forms: readonly string[]): Promise<RecallSpelling> {
  const speller = sharedFrenchSpeller();
  await speller.check(forms.slice(0, MOST_ASKED), { timeoutMs: TIMEOUT_MS });
  await speller.close();
  return speller.recall;
}
