/** Shorter ones are copied when they are cut. */
const SHORTEST_SHARED = 13;

/** The same text in memory of its own: V8 keeps a long text for as long as there is a word that was cut from it. */
export function ownText(text: string): string {
  return text.length < SHORTEST_SHARED ? text : (JSON.parse(JSON.stringify(text)) as string);
}
