/**
 * Lets others be answered before long work goes on: the embedded database answers without leaving the event loop's present
 * turn, so that without a pause nobody else would be until all is done.
 */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
