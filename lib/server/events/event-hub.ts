import { randomUUID } from "node:crypto";
import type { LiveChange, PersonHere } from "../../schemas/live";
import type { Database } from "../db/open-database";
import { PresenceBoard } from "./presence-board";
import { type RecentChange, RecentChanges } from "./recent-changes";
import { isAboutAccess, liveChangeOf, type ToldChange, ToldMessage } from "./told-message";

/** Whoever comes or moves is shown after this long, so that a crowd makes one event, in milliseconds. */
const PEOPLE_DELAY = 100;

/** How often is looked for entries that nobody renewed, in milliseconds. */
const EXPIRY_INTERVAL = 2_000;

/** Somebody who listens to what concerns themselves. */
export interface Listener {
  readonly userId: string;
  /** They have other notifications. */
  readonly onTold: () => void;
  /** Something was missed: only what is read anew is sure. */
  readonly onMissed: (id: string) => void;
  /** The right to listen may be gone. */
  readonly onDoubt: () => void;
  /** The process stops. */
  readonly onEnd: () => void;
}

/** Somebody who listens to what happens to a document too. */
export interface Follower extends Listener {
  readonly projectId: string;
  readonly documentId: string;
  readonly onChange: (change: LiveChange, id: string) => void;
  readonly onPeople: (people: readonly PersonHere[]) => void;
}

/** Hears what every process tells over the database, and hands it to those who listen in this one. */
export class EventHub {
  readonly #followers = new Set<Follower>();
  readonly #listeners = new Set<Listener>();
  readonly #board = new PresenceBoard();
  readonly #recent = new RecentChanges(randomUUID);
  readonly #crowds = new Map<string, NodeJS.Timeout>();
  #expiry: NodeJS.Timeout | undefined;
  #stopListening: () => Promise<void> = async () => undefined;

  /** Begins to listen. */
  static async open(database: Database): Promise<EventHub> {
    const hub = new EventHub();
    hub.#stopListening = await database.listen({
      hear: (message) => hub.#hear(message),
      missed: () => hub.#miss(),
    });
    hub.#expiry = setInterval(
      () => hub.#showPeople(hub.#board.expire(Date.now())),
      EXPIRY_INTERVAL,
    ).unref();
    return hub;
  }

  /** Ends every stream and stops listening. */
  async close(): Promise<void> {
    clearInterval(this.#expiry);
    for (const timer of this.#crowds.values()) clearTimeout(timer);
    for (const listener of this.#everybody()) listener.onEnd();
    await this.#stopListening();
  }

  /** Tells a follower of everything from now on, until what it gives is called. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Tells a person of what concerns themselves from now on, until what it gives is called. */
  attend(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many streams a person has. */
  countOf(userId: string): number {
    return this.#everybody().filter((listener) => listener.userId === userId).length;
  }

  #everybody(): Listener[] {
    return [...this.#followers, ...this.#listeners];
  }

  /** Everybody on a document. */
  peopleOn(documentId: string): PersonHere[] {
    return this.#board.on(documentId);
  }

  /** The id of the newest change. */
  get latestId(): string {
    return this.#recent.id;
  }

  /**
   * What a follower did not hear: after the id that they name, or just before they came. Undefined when they must read
   * everything anew.
   */
  missedBy(follower: Follower, since: string | undefined): LiveChange[] | undefined {
    const recent =
      since === undefined ? this.#recent.ofJustNow(Date.now()) : this.#recent.after(since);
    return recent?.filter((told) => concerns(told, follower)).map(({ change }) => change);
  }

  #hear(text: string): void {
    const message = ToldMessage.safeParse(parseJson(text)).data;
    if (!message) return;
    if (message.kind === "change") {
      this.#hearChange(message);
    } else if (message.kind === "told") {
      for (const listener of this.#everybody()) {
        if (listener.userId === message.user) listener.onTold();
      }
    } else if (message.kind === "here") {
      this.#board.put(message, Date.now());
      this.#showPeople([message.document]);
    } else {
      this.#board.remove(message);
      this.#showPeople([message.document]);
    }
  }

  #hearChange(told: ToldChange): void {
    if (isAboutAccess(told)) this.#doubt(told);
    const change = liveChangeOf(told);
    if (!change) return;
    const { project, document } = told;
    this.#recent.add({ project, document, change }, Date.now());
    for (const follower of this.#followers) {
      if (concerns(told, follower)) follower.onChange(change, this.latestId);
    }
  }

  #doubt({ actor, user, project, document }: ToldChange): void {
    const person = user ?? actor;
    if (person) this.#showPeople(this.#board.removePerson(person, project));
    for (const follower of this.#followers) {
      if (follower.userId === person || follower.documentId === document) follower.onDoubt();
    }
    for (const listener of this.#listeners) if (listener.userId === person) listener.onDoubt();
  }

  #miss(): void {
    this.#recent.forget();
    for (const listener of this.#everybody()) listener.onMissed(this.latestId);
  }

  #showPeople(documents: readonly string[]): void {
    for (const document of documents) {
      if (this.#crowds.has(document)) continue;
      const show = () => {
        this.#crowds.delete(document);
        const people = this.peopleOn(document);
        for (const follower of this.#followers) {
          if (follower.documentId === document) follower.onPeople(people);
        }
      };
      this.#crowds.set(document, setTimeout(show, PEOPLE_DELAY).unref());
    }
  }
}

function concerns(
  { project, document }: Pick<RecentChange, "project" | "document">,
  { projectId, documentId }: Follower,
): boolean {
  return document === null ? project === projectId : document === documentId;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
