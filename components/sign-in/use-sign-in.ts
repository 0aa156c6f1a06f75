"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface SignIn {
  readonly submit: (credentials: Credentials) => Promise<void>;
  readonly isBusy: boolean;
  /** The code of what went wrong: next-auth's, or `offline`. */
  readonly error: string | null;
}

/** Signs in with a password, then loads the wanted page anew so that nothing of another person stays. */
export function useSignIn(goTo: string, firstError: string | null): SignIn {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState(firstError);
  const submit = async ({ email, password }: Credentials) => {
    setIsBusy(true);
    setError(null);
    try {
      const answer = await signIn("credentials", { email, password, redirect: false });
      if (answer && !answer.error) {
        window.location.assign(goTo);
        return;
      }
      setError(answer?.error ?? "other");
    } catch {
      setError("offline");
    }
    setIsBusy(false);
  };
  return { submit, isBusy, error };
}
