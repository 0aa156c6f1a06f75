import type { OutlineItem } from "@/lib/schemas/segment";
import { SEGMENT_STATES } from "@/lib/workflow/transition";

/** Flags stand in the right third of the strip, states left of them. */
const STATE_SHARE = 0.62;

/** Segments that a filter leaves out are only hinted at. */
const FADED = 0.3;

/** States are the ground on which flags stand out. */
const STATE_STRENGTH = 0.5;

/** The least height of a flag's mark, so that one flag in a book is still seen. */
const MIN_MARK = 2;

/** Draws every segment of a document as a line in its state's colour, with its flags beside it. */
export function drawMiniMap(
  canvas: HTMLCanvasElement,
  items: readonly OutlineItem[],
  found: ReadonlySet<string> | null,
): void {
  const context = canvas.getContext("2d");
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!context || height === 0 || items.length === 0) return;
  const scale = window.devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  const colours = readColours(canvas);
  const line = height / items.length;
  const gap = line > 3 ? 1 : 0;
  const mark = (item: OutlineItem, index: number, name: string) => {
    const strength = name === item.state ? STATE_STRENGTH : 1;
    context.globalAlpha = strength * (found === null || found.has(item.id) ? 1 : FADED);
    context.fillStyle = colours.get(name) ?? "gray";
    if (name === item.state) {
      context.fillRect(2, index * line, width * STATE_SHARE, Math.max(0.5, line - gap));
      return;
    }
    const left = width * STATE_SHARE + 4;
    context.fillRect(left, index * line, width - left - 2, Math.max(MIN_MARK, line - gap));
  };
  items.forEach((item, index) => mark(item, index, item.state));
  // Serious flags are drawn last: where lines share a pixel, they show.
  items.forEach((item, index) => item.slight > 0 && mark(item, index, "slight"));
  items.forEach((item, index) => item.serious > 0 && mark(item, index, "serious"));
}

function readColours(element: HTMLElement): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  const names = [...SEGMENT_STATES, "serious", "slight"];
  return new Map(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}
