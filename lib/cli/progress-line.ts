/** What a progress line is drawn on: standard error, or a test. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const ESCAPE = "\u001b";

/**
 * A line that tells how much is done, drawn again in place on a terminal; elsewhere each tenth is a line of its own. Told 1, it goes
 * away on a terminal.
 */
export function progressLine(label: string, output: ProgressOutput): (fraction: number) => void {
  let shown = Number.NEGATIVE_INFINITY;
  return (fraction) => {
    const percent = Math.floor(fraction * 100);
    const step = output.isTTY ? 1 : 10;
    if (percent < shown + step) return;
    shown = percent - (percent % step);
    if (!output.isTTY) output.write(`${label} ${shown} %\n`);
    else output.write(percent >= 100 ? `\r${ESCAPE}[K` : `\r${label} ${shown} %`);
  };
}
