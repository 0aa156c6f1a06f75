import type { OutlineItem } from "@/lib/schemas/segment";
import { SEGMENT_STATES, type SegmentState } from "@/lib/workflow/transition";

/** Flags stand in the right third of the strip, states left of them. */
const STATE_SHARE = 0.62;

/** Segments that a filter leaves out are only hinted at. */
const FADED = 0.3;

/** States are the ground on which flags stand out. */
const STATE_STRENGTH = 0.5;

/** The least height of a flag's mark, so that one flag in a book is still seen. */
const MIN_MARK = 2;

/** What the segments that share one line of the strip show together. */
interface Line {
  readonly state: SegmentState;
  readonly slight: boolean;
  readonly serious: boolean;
  /** Whether the filter leaves one of them in. */
  readonly isFound: boolean;
}

type Rect = [x: number, y: number, width: number, height: number];

/** Draws a document from its first segment to its last in the colours of their states, with their flags beside them. */
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
  const lines = linesOf(items, found, Math.min(items.length, canvas.height));
  const step = height / lines.length;
  const thickness = step > 3 ? step - 1 : step;
  const colours = readColours(canvas);
  const paint = (colour: string, strength: number, rect: Rect) => {
    context.globalAlpha = strength;
    context.fillStyle = colours.get(colour) ?? "gray";
    context.fillRect(...rect);
  };
  lines.forEach(({ state, isFound }, index) => {
    const strength = STATE_STRENGTH * (isFound ? 1 : FADED);
    paint(state, strength, [2, index * step, width * STATE_SHARE, thickness]);
  });
  const left = width * STATE_SHARE + 4;
  const markHeight = Math.max(MIN_MARK, thickness);
  // Serious flags are drawn last: where marks overlap, they show.
  for (const flags of ["slight", "serious"] as const) {
    lines.forEach((line, index) => {
      const rect: Rect = [left, index * step, width - left - 2, markHeight];
      if (line[flags]) paint(flags, line.isFound ? 1 : FADED, rect);
    });
  }
}

/** Shares the segments out among lines: a book has more of them than the strip has pixels, and to draw each takes long. */
export function linesOf(
  items: readonly OutlineItem[],
  found: ReadonlySet<string> | null,
  count: number,
): Line[] {
  return Array.from({ length: count }, (_, line) => {
    const from = Math.floor((line * items.length) / count);
    const together = items.slice(from, Math.floor(((line + 1) * items.length) / count));
    return {
      state: mostOf(together),
      slight: together.some(({ slight }) => slight > 0),
      serious: together.some(({ serious }) => serious > 0),
      isFound: found === null || together.some(({ id }) => found.has(id)),
    };
  });
}

/** The state of most; of those that as many are in, the one that has the longest way to go. */
function mostOf(items: readonly OutlineItem[]): SegmentState {
  const counts = SEGMENT_STATES.map((state) => items.filter((item) => item.state === state).length);
  return SEGMENT_STATES[counts.indexOf(Math.max(...counts))] ?? "initial";
}

function readColours(element: HTMLElement): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  const names = [...SEGMENT_STATES, "serious", "slight"];
  return new Map(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}
