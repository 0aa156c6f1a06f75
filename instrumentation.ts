/** Next calls this once in every server process, before the first request. */
export async function register(): Promise<void> {
  // Next inlines this, to leave the rest out of its edge bundle.
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { boot } = await import("./lib/server/boot");
  const { seedDemo } = await import("./prisma/seed");
  const { welcome } = await import("./lib/server/welcome");
  await boot(async (database) => {
    await seedDemo(database);
    await welcome(database);
  });
}
