/** The offset in the text of the element matching `selector` that lies under a point of the window. */
export function caretAt(x: number, y: number, selector: string): number | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  const holder = place?.offsetNode.parentElement?.closest(selector);
  if (!place || !holder) return undefined;
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(place.offsetNode, place.offset);
  return range.toString().length;
}
