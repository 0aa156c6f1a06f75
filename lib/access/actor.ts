/** The roles that a person can have in a project. */
export const PROJECT_ROLES = ["translator", "editor"] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/** Who asks: a signed-in person. */
export interface Actor {
  readonly userId: string;
  /** Whether the person administers the whole instance. */
  readonly isAdmin: boolean;
}
