/** The accounts of the demo, made only in an empty database and only in demo mode. */
export const DEMO_ACCOUNTS = [
  { email: "translator@relecture.local", name: "Demo translator", role: "translator" },
  { email: "editor@relecture.local", name: "Demo editor", role: "editor" },
  { email: "admin@relecture.local", name: "Demo admin", role: "admin" },
] as const;

/** The one password of all demo accounts: it is shown on the sign-in page. */
export const DEMO_PASSWORD = "relecture-demo";
