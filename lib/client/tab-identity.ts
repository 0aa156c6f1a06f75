const LOCK_PREFIX = "relecture-tab-";

/** A name for this tab, and which of the tabs of this browser still live. */
export interface TabIdentity {
  readonly tabId: string;
  /** The other tabs that are open; empty where the browser cannot tell (pages without HTTPS). */
  readonly otherLiveTabs: () => Promise<ReadonlySet<string>>;
}

let identity: TabIdentity | undefined;

/**
 * The name of this tab, with a lock of that name for as long as it lives, so that no other tab
 * sends what is still being typed here.
 */
export function ownTab(): TabIdentity {
  identity ??= identifyTab();
  return identity;
}

function identifyTab(): TabIdentity {
  // Not crypto.randomUUID, which plain http pages lack.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const tabId = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const locks = "locks" in navigator ? navigator.locks : undefined;
  void locks?.request(LOCK_PREFIX + tabId, () => new Promise(() => undefined));
  return { tabId, otherLiveTabs: () => liveTabs(locks, tabId) };
}

async function liveTabs(
  locks: LockManager | undefined,
  ownId: string,
): Promise<ReadonlySet<string>> {
  const held = (await locks?.query())?.held ?? [];
  const names = held.flatMap(({ name }) => (name?.startsWith(LOCK_PREFIX) ? [name] : []));
  const ids = names.map((name) => name.slice(LOCK_PREFIX.length));
  return new Set(ids.filter((id) => id !== ownId));
}
