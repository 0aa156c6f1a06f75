/** Which texts were on the screen long enough to be read, each as the version of its segment. */
export class SeenTexts {
  readonly #versions = new Map<string, number>();

  /** Notes that a version was read. */
  add(segmentId: string, version: number): void {
    this.#versions.set(segmentId, version);
  }

  /** Whether this very version was. */
  has(segmentId: string, version: number): boolean {
    return this.#versions.get(segmentId) === version;
  }
}
