import * as z from "zod";
import { SEVERITIES } from "../flagging/finding";
import { CustomCheckRow } from "./custom-check";

const severity = z.enum(SEVERITIES);
const localized = z.object({ en: z.string(), fr: z.string() });
const count = z.number().int();

/** What became of the flags of a check in a project. */
const record = z.object({
  open: count,
  /** Went away because somebody edited the segment. */
  edited: count,
  /** Said to be no error, one by one or by a rule. */
  dismissed: count,
});
export type CheckRecord = z.infer<typeof record>;

/** A check as a project has it. */
export const ProjectCheck = z.object({
  id: z.string(),
  /** MQM category as `dimension/type`. */
  category: z.string(),
  title: localized,
  description: localized,
  example: z.object({ source: z.string().nullable(), target: z.string() }),
  /** The check's own. */
  severity,
  /** The project's, where it has one. */
  ownSeverity: severity.nullable(),
  isOn: z.boolean(),
  record,
  /** What it is made of, where the project made it. */
  custom: CustomCheckRow.nullable(),
});
export type ProjectCheck = z.infer<typeof ProjectCheck>;

/** PATCH /api/v1/projects/:projectId/checks/:check — turns a check on or off, or gives it a severity; null: its own. */
export const UpdateCheck = z.object({
  projectId: z.uuid(),
  check: z.string().max(100),
  isOn: z.boolean().optional(),
  severity: severity.nullable().optional(),
});
export type UpdateCheck = z.infer<typeof UpdateCheck>;
