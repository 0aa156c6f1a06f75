/** English function words and forms of be, have and do that no French sentence has. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `about above after again against also although am and any are because been before being below between both but
  by can't could did didn't doesn't doing don't down during each either every few from further had has hasn't
  have haven't having he her here hers him his how i'm into is isn't it it's its itself just might more most must
  my neither nor not now of off once only other ought our ours out over own same shall she should shouldn't since so
  some such than that that's the their theirs them then there these they this those through to too under until up upon
  very was wasn't we were weren't what when where whether which while who whom whose why will with within without
  won't would wouldn't yet you your yours`
    .trim()
    .split(/\s+/),
);
