/** Where a segment stands. */
export const SEGMENT_STATES = ["initial", "draft", "submitted", "returned", "approved"] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

/** What people do with a segment. `undo` takes the last decision of an editor back. */
export const SEGMENT_EVENTS = ["edit", "submit", "approve", "return", "undo"] as const;
export type SegmentEvent = (typeof SEGMENT_EVENTS)[number];

/** Why an event cannot happen in a state. */
export type TransitionRefusal =
  | "already-submitted"
  | "already-approved"
  | "not-submitted"
  | "nothing-to-undo";

export type Transition =
  | { readonly to: SegmentState; readonly refusal?: never }
  | { readonly to?: never; readonly refusal: TransitionRefusal };

const to = (state: SegmentState): Transition => ({ to: state });
const refuse = (refusal: TransitionRefusal): Transition => ({ refusal });

const UNREVIEWED: Readonly<Record<SegmentEvent, Transition>> = {
  edit: to("draft"),
  submit: to("submitted"),
  approve: refuse("not-submitted"),
  return: refuse("not-submitted"),
  undo: refuse("nothing-to-undo"),
};

const TRANSITIONS: Readonly<Record<SegmentState, Readonly<Record<SegmentEvent, Transition>>>> = {
  initial: UNREVIEWED,
  draft: UNREVIEWED,
  // Editing a submitted or approved text drops it back one step.
  submitted: {
    edit: to("draft"),
    submit: refuse("already-submitted"),
    approve: to("approved"),
    return: to("returned"),
    undo: refuse("nothing-to-undo"),
  },
  returned: { ...UNREVIEWED, undo: to("submitted") },
  approved: {
    edit: to("submitted"),
    submit: refuse("already-approved"),
    approve: refuse("already-approved"),
    // An editor may change their mind without an undo.
    return: to("returned"),
    undo: to("submitted"),
  },
};

/** The state that an event leads to, or why it is refused. */
export function transition(state: SegmentState, event: SegmentEvent): Transition {
  return TRANSITIONS[state][event];
}
