import { getDatabase } from "./db/database";

/** Whether the database answers. */
export async function isHealthy(): Promise<boolean> {
  try {
    const { prisma } = await getDatabase();
    await prisma.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
