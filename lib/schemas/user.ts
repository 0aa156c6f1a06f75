import * as z from "zod";
import { storableText } from "./storable-text";

const email = storableText(254)
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+$/, "email");

/** Length over composition, as NIST SP 800-63B says. */
export const MIN_PASSWORD_LENGTH = 10;
const password = z.string().min(MIN_PASSWORD_LENGTH).max(1_024);
const name = storableText(200).trim().min(1);

export const UserRow = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  isAdmin: z.boolean(),
  isActive: z.boolean(),
  createdAt: z.iso.datetime(),
  memberships: z.array(
    z.object({
      projectId: z.uuid(),
      projectName: z.string(),
      role: z.enum(["translator", "editor"]),
    }),
  ),
});
export type UserRow = z.infer<typeof UserRow>;

/** POST /api/v1/users */
export const CreateUser = z.object({ email, name, password, isAdmin: z.boolean().default(false) });
export type CreateUser = z.input<typeof CreateUser>;

/** PATCH /api/v1/users/:userId */
export const UpdateUser = z.object({
  userId: z.uuid(),
  name: name.optional(),
  isAdmin: z.boolean().optional(),
  isActive: z.boolean().optional(),
});
export type UpdateUser = z.infer<typeof UpdateUser>;

/** PUT /api/v1/users/:userId/password — an admin gives somebody a new one. */
export const ResetPassword = z.object({ userId: z.uuid(), password });
export type ResetPassword = z.infer<typeof ResetPassword>;

/** PUT /api/v1/me/password */
export const ChangePassword = z.object({ current: z.string().min(1).max(1_024), password });
export type ChangePassword = z.infer<typeof ChangePassword>;

/** A key as the tables write it: `Mod+Shift+Enter`, `F9`, `?`. */
const keyCombination = z
  .string()
  .regex(/^(?:(?:Mod|Alt|Shift)\+){0,3}(?:\S|[A-Z][A-Za-z0-9]{1,11})$/u);

/** More keys for one command nobody remembers. */
const MAX_KEYS = 4;
/** More than all screens have commands. */
const MAX_COMMANDS = 300;

/** The keys that a person has other than everybody: `desk.approve` to its keys, none when the command has no key. */
export const KeyMap = z
  .record(z.string().regex(/^[a-z]+\.[a-z0-9-]{1,40}$/), z.array(keyCombination).max(MAX_KEYS))
  .refine((map) => Object.keys(map).length <= MAX_COMMANDS);
export type KeyMap = z.infer<typeof KeyMap>;

/** PUT /api/v1/me/keys — all of them, in place of those before. */
export const ChangeKeys = z.object({ keys: KeyMap });
export type ChangeKeys = z.infer<typeof ChangeKeys>;

/** PATCH /api/v1/me/mail — whether one wants mail, and the language that one reads. */
export const ChangeMail = z.object({
  wantsMail: z.boolean().optional(),
  locale: z.enum(["en", "fr"]).optional(),
});
export type ChangeMail = z.infer<typeof ChangeMail>;

/** POST /api/v1/setup — the first admin of an empty instance. */
export const CreateFirstAdmin = z.object({ email, name, password });
export type CreateFirstAdmin = z.infer<typeof CreateFirstAdmin>;
