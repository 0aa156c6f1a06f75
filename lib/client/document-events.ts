import { type FollowDocument, LiveChange, PeopleHere, type PersonHere } from "../schemas/live";
import type { ServerEvent } from "./read-events";
import { type ServerEars, ServerEvents } from "./server-events";

/** Who hears what happens to a document. */
export interface DocumentEars extends Omit<ServerEars, "onEvent"> {
  readonly onChange: (change: LiveChange) => void;
  readonly onPeople: (people: readonly PersonHere[]) => void;
  /** The reader has other notifications. */
  readonly onTold: () => void;
  /** Something was missed: what is shown must be read anew. */
  readonly onMissed: () => void;
}

/** Follows a document over the network for as long as it is on. */
export class DocumentEvents extends ServerEvents {
  constructor({ documentId, since }: FollowDocument, ears: DocumentEars) {
    const path = `/documents/${documentId}/events`;
    super({ path, since }, { ...ears, onEvent: (event) => hear(ears, event) });
  }
}

function hear(ears: DocumentEars, { event, data }: ServerEvent): void {
  if (event === "change") ears.onChange(LiveChange.parse(JSON.parse(data)));
  else if (event === "people") ears.onPeople(PeopleHere.parse(JSON.parse(data)));
  else if (event === "told") ears.onTold();
  else if (event === "refetch") ears.onMissed();
}
