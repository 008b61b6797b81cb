/** What PostgreSQL said: the constraint when it names one, else the code ("42501": not allowed). */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "accepted";
  } catch (error) {
    for (let each: unknown = error; each instanceof Error; each = each.cause) {
      const { constraint, code } = each as { constraint?: string; code?: string };
      if (constraint !== undefined) return constraint;
      if (code !== undefined) return code;
    }
    throw error;
  }
}
