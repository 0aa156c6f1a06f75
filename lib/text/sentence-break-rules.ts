/** How one language ends its sentences: words only, read by `segmentSentences`. Words are without their last full stop; in lower case they
 * stand for any case, with a capital only for themselves (`Sat`, but he `sat`). */
export interface SentenceBreakRules {
  readonly method: "rules";
  /** Abbreviations that always have something after them: `Mr. Smith`, `Mme. Dupont`. */
  readonly neverFinal: ReadonlySet<string>;
  /** Abbreviations only before a number or a roman numeral: `p. 12`, `no. 5`; elsewhere they are words (`no`). */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations that end a sentence when a capital follows: `etc. The`. */
  readonly finalBeforeCapital: ReadonlySet<string>;
  /** Abbreviations that end a sentence only when a sentence starter follows: `Inc. He`, but `Inc. Chief`. */
  readonly finalBeforeStarter: ReadonlySet<string>;
  /** Parts of the day, which end a sentence before a capital unless they open it: `At 5 a.m. Mr. Smith left at 6 p.m. Ann stayed`. */
  readonly clockTimes: ReadonlySet<string>;
  /** Words with a capital that go on with a time: `9 p.m. Eastern`, `9 p.m. Monday`. */
  readonly afterClockTime: ReadonlySet<string>;
  /** Words that begin a sentence even in small letters, where the sentence before began so too: `no. i got it`. */
  readonly smallStarters: ReadonlySet<string>;
  /** Words that begin a sentence when they have a capital after an abbreviation: `He`, `The`. */
  readonly starters: ReadonlySet<string>;
}

/** The Unicode default (UAX #29, as `Intl.Segmenter` gives it) for a language that has no rules here. */
export interface UnicodeBreakRules {
  readonly method: "unicode";
  /** BCP 47 tag. */
  readonly language: string;
}

/** What `segmentSentences` needs to know of a language. */
export type SegmentationRules = SentenceBreakRules | UnicodeBreakRules;
