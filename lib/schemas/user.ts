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

/** POST /api/v1/setup — the first admin of an empty instance. */
export const CreateFirstAdmin = z.object({ email, name, password });
export type CreateFirstAdmin = z.infer<typeof CreateFirstAdmin>;
