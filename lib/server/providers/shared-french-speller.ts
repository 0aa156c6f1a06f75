import { FrenchSpeller } from "./french-speller";

const KEY = Symbol.for("relecture.french-speller");
const holder = globalThis as { [KEY]?: FrenchSpeller };

/** The one speller of this thread, whichever bundle of this file asks. */
export function sharedFrenchSpeller(): FrenchSpeller {
  holder[KEY] ??= new FrenchSpeller();
  return holder[KEY];
}
