import type { Person } from "@/lib/schemas/comment";
import { withoutAccents } from "@/lib/text/without-accents";

/** A name that is being written: what stands after `@`, and where that begins. */
export interface OpenMention {
  /** Where `@` stands. */
  readonly start: number;
  readonly written: string;
}

/** More than fit below the box are not offered: another letter tells them apart. */
const OFFERED = 6;

/** The name that the caret stands at the end of; undefined when it stands elsewhere. */
export function openMention(body: string, caret: number): OpenMention | undefined {
  const [, written] = /(?:^|[^\p{L}\p{N}_@])@([^\n@]{0,60})$/u.exec(body.slice(0, caret)) ?? [];
  if (written === undefined) return undefined;
  return { start: caret - written.length - 1, written };
}

const fold = (text: string) => withoutAccents(text).toLowerCase();

/** The people whose name, or a word of it, begins as written. */
export function peopleToMention(people: readonly Person[], written: string): Person[] {
  const beginning = fold(written);
  const begins = ({ name }: Person) =>
    [name, ...name.split(/[\s-]+/)].some((word) => fold(word).startsWith(beginning));
  return people.filter(begins).slice(0, OFFERED);
}

/** A stretch of a body: a person's name with `@`, or what stands between. */
export interface BodyPiece {
  readonly start: number;
  readonly text: string;
  readonly person?: Person;
}

/** Cuts a body at the names of people: of names that begin alike the longest counts. */
export function cutAtMentions(body: string, people: readonly Person[]): BodyPiece[] {
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length);
  const pieces: BodyPiece[] = [];
  let from = 0;
  for (let at = body.indexOf("@"); at !== -1; at = body.indexOf("@", at + 1)) {
    const person = longestFirst.find(({ name }) => stands(body, name, at + 1));
    if (!person) continue;
    if (at > from) pieces.push({ start: from, text: body.slice(from, at) });
    from = at + 1 + person.name.length;
    pieces.push({ start: at, text: body.slice(at, from), person });
  }
  if (from < body.length) pieces.push({ start: from, text: body.slice(from) });
  return pieces;
}

/** `@Ann` is not in `@Anna`. */
function stands(body: string, name: string, at: number): boolean {
  return body.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(body.slice(at + name.length));
}

/** The ids of the people whom a body names; of namesakes those who were chosen, or all where none was. */
export function mentionedIn(
  body: string,
  people: readonly Person[],
  chosen: ReadonlySet<string>,
): string[] {
  const names = new Set(cutAtMentions(body, people).map(({ person }) => person?.name));
  const named = people.filter(({ name }) => names.has(name));
  return named
    .filter(({ id, name }) => {
      const namesakes = named.filter((other) => other.name === name);
      return chosen.has(id) || !namesakes.some((other) => chosen.has(other.id));
    })
    .map(({ id }) => id);
}
