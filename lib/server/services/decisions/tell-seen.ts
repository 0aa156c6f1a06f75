/** Whether a version had been on the editor's screen, as the audit log has it; nothing where nobody said. */
export function tellSeen(isSeen: boolean | undefined, version: number) {
  return isSeen === undefined ? {} : { isSeen, version };
}
