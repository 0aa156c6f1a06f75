import { randomUUID } from "node:crypto";
import { createProject } from "../projects/create-project";
import { createUser } from "../users/create-user";
import { resetPassword } from "../users/reset-password";
import { updateUser } from "../users/update-user";
import type { Roles, WritingVerb } from "./writing-verb";

const ADMINS: Roles = ["admin"];

/** The verbs of the whole instance: there is no project to be outside of. */
export const INSTANCE_VERBS: readonly WritingVerb[] = [
  [
    "createProject",
    "project.create",
    ADMINS,
    async () => (context) =>
      createProject(context, {
        name: `New ${randomUUID()}`,
        sourceLanguage: "en",
        targetLanguage: "fr",
      }),
  ],
  [
    "createUser",
    "user.create",
    ADMINS,
    async () => (context) =>
      createUser(context, {
        email: `${randomUUID()}@example.org`,
        name: "New",
        password: "ten letters",
        isAdmin: false,
      }),
  ],
  [
    "updateUser",
    "user.update",
    ADMINS,
    async ({ userId }) =>
      (context) =>
        updateUser(context, { userId: userId("otherEditor"), isActive: false }),
  ],
  [
    "resetPassword",
    "user.reset-password",
    ADMINS,
    async ({ userId }) =>
      (context) =>
        resetPassword(context, { userId: userId("otherEditor"), password: "ten letters" }),
  ],
];
