import { Done, Touched } from "../schemas/answer";
import type {
  ChangeKeys,
  ChangeMail,
  ChangePassword,
  CreateFirstAdmin,
  CreateUser,
  ResetPassword,
  UpdateUser,
} from "../schemas/user";
import { callApi } from "./call-api";

/** Makes the first admin of an empty instance. */
export function createFirstAdmin(body: CreateFirstAdmin): Promise<Done> {
  return callApi({ method: "POST", path: "/setup", body, answer: Done });
}

/** Makes an account for a person. */
export function createUser(body: CreateUser): Promise<Touched> {
  return callApi({ method: "POST", path: "/users", body, answer: Touched });
}

/** Changes a person's name, or whether they administer or may sign in. */
export function updateUser({ userId, ...body }: UpdateUser): Promise<Touched> {
  return callApi({ method: "PATCH", path: `/users/${userId}`, body, answer: Touched });
}

/** Gives a person a new password. */
export function resetPassword({ userId, ...body }: ResetPassword): Promise<Done> {
  return callApi({ method: "PUT", path: `/users/${userId}/password`, body, answer: Done });
}

/** Changes the reader's own password. */
export function changePassword(body: ChangePassword): Promise<Done> {
  return callApi({ method: "PUT", path: "/me/password", body, answer: Done });
}

/** Keeps the reader's own keys. */
export function changeKeys(body: ChangeKeys): Promise<Done> {
  return callApi({ method: "PUT", path: "/me/keys", body, answer: Done });
}

/** Keeps whether the reader wants mail, and in what language. */
export function changeMail(body: ChangeMail): Promise<Done> {
  return callApi({ method: "PATCH", path: "/me/mail", body, answer: Done });
}
