import { describe, expect, test } from "vitest";
import { SEGMENT_EVENTS, SEGMENT_STATES, transition } from "./transition";

/** `→ state` where the event leads, `✗ refusal` where it cannot happen; the reason for each. */
const TABLE = [
  ["initial", "edit", "→ draft", "a first change"],
  ["initial", "submit", "→ submitted", "machine text that is fine as it is"],
  ["initial", "approve", "✗ not-submitted", "nobody has read it yet"],
  ["initial", "return", "✗ not-submitted", "there is nobody to send it back to"],
  ["initial", "undo", "✗ nothing-to-undo", "no editor has decided"],
  ["draft", "edit", "→ draft", "work goes on"],
  ["draft", "submit", "→ submitted", "work is done"],
  ["draft", "approve", "✗ not-submitted", "unfinished"],
  ["draft", "return", "✗ not-submitted", "the translator has it already"],
  ["draft", "undo", "✗ nothing-to-undo", "no editor has decided"],
  ["submitted", "edit", "→ draft", "what is changed is not what was submitted"],
  ["submitted", "submit", "✗ already-submitted", "twice says nothing more"],
  ["submitted", "approve", "→ approved", "the editor agrees"],
  ["submitted", "return", "→ returned", "the editor does not"],
  ["submitted", "undo", "✗ nothing-to-undo", "no editor has decided"],
  ["returned", "edit", "→ draft", "the translator takes it up"],
  ["returned", "submit", "→ submitted", "the translator insists"],
  ["returned", "approve", "✗ not-submitted", "first it must come back"],
  ["returned", "return", "✗ not-submitted", "it is back already"],
  ["returned", "undo", "→ submitted", "the editor takes the return back"],
  ["approved", "edit", "→ submitted", "one step down: an editor sees the change"],
  ["approved", "submit", "✗ already-approved", "it is past that"],
  ["approved", "approve", "✗ already-approved", "twice says nothing more"],
  ["approved", "return", "→ returned", "the editor changed their mind"],
  ["approved", "undo", "→ submitted", "the editor takes the approval back"],
] as const;

describe("transition", () => {
  test.each(TABLE)("%s, %s: %s — %s", (state, event, expected) => {
    const { to, refusal } = transition(state, event);
    expect(to ? `→ ${to}` : `✗ ${refusal}`).toBe(expected);
  });

  test("the table has every event in every state once", () => {
    const all = SEGMENT_STATES.flatMap((state) =>
      SEGMENT_EVENTS.map((event) => `${state} ${event}`),
    );
    expect(TABLE.map(([state, event]) => `${state} ${event}`)).toEqual(all);
  });
});
