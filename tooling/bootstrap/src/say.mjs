/**
 * Prints one line of plain progress for the person at the terminal.
 *
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** A failure whose message already tells what happened and what to do; it is printed without a stack. */
export class PlainError extends Error {
  /** @override */
  name = "PlainError";
}

/** Ends the program after a Ctrl-C, without further words. */
export class Stopped extends Error {
  /** @override */
  name = "Stopped";
}

/**
 * Runs a command's main function: a plain error prints its message, any other its stack, and both end
 * with exit code 1.
 *
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = error instanceof Stopped ? 130 : 1;
    if (error instanceof Stopped) return;
    const text =
      error instanceof PlainError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${text}\n`);
  }
}
