import type { CDPSession, JSHandle, Page } from "@playwright/test";

/** What a probe in the page collects, in milliseconds, until it is stopped. */
interface Probe {
  readonly times: number[];
  readonly stop: () => void;
}

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, factor: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: factor });
  return session;
}

/**
 * Clicks into the first row's text as soon as it is there, and waits for its caret. Looks at every frame: a locator looks every half
 * a second in the end, which is a third of what is measured.
 */
export async function clickFirstText(page: Page): Promise<void> {
  const found = await page.waitForFunction(() =>
    document.querySelector<HTMLElement>("[role=row] textarea"),
  );
  const text = found.asElement();
  const box = await text?.boundingBox();
  if (!text || !box) throw new Error("The first row has no text to click into.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction((element) => document.activeElement === element, text);
}

/** From one frame to the next, while something is done. */
export async function frameTimes(page: Page, action: () => Promise<void>): Promise<number[]> {
  const probe = await page.evaluateHandle((): Probe => {
    const times: number[] = [];
    let before = performance.now();
    let request = requestAnimationFrame(function frame(now) {
      times.push(now - before);
      before = now;
      request = requestAnimationFrame(frame);
    });
    return { times, stop: () => cancelAnimationFrame(request) };
  });
  return collect(probe, action);
}

/** From each key to the end of the frame that shows what it did. */
export async function keyToPaint(page: Page, action: () => Promise<void>): Promise<number[]> {
  const probe = await page.evaluateHandle((): Probe => {
    const times: number[] = [];
    const onKey = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        // The message comes after the frame's layout and paint.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    addEventListener("keydown", onKey, true);
    return { times, stop: () => removeEventListener("keydown", onKey, true) };
  });
  return collect(probe, action);
}

/** From the Enter that submits a segment to the next one's text having the focus. */
export async function enterToFocus(page: Page, action: () => Promise<void>): Promise<number[]> {
  const probe = await page.evaluateHandle((): Probe => {
    const times: number[] = [];
    let pressed: number | undefined;
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (key === "Enter") pressed = timeStamp;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (pressed === undefined || !(target instanceof HTMLTextAreaElement)) return;
      times.push(performance.now() - pressed);
      pressed = undefined;
    };
    addEventListener("keydown", onKey, true);
    addEventListener("focusin", onFocus, true);
    const stop = () => {
      removeEventListener("keydown", onKey, true);
      removeEventListener("focusin", onFocus, true);
    };
    return { times, stop };
  });
  return collect(probe, action);
}

async function collect(probe: JSHandle<Probe>, action: () => Promise<void>): Promise<number[]> {
  await action();
  return probe.evaluate(({ times, stop }) => {
    stop();
    return times;
  });
}
