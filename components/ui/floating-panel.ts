/** How a panel that hangs on its button looks and stands: a menu, a small dialog. */
export const FLOATING_LOOKS = "z-50 rounded-lg border border-border bg-surface shadow-lg";
export const FLOATING_PLACE = { align: "end", sideOffset: 6, collisionPadding: 8 } as const;
