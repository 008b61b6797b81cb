import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

const windows = process.platform === "win32";

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 + signal as a shell would say it
 * @property {boolean} timedOut it was ended because it took too long
 * @property {boolean} stopped a signal to this process was passed on to it
 * @property {string} output what it printed, where that was kept
 */

/**
 * Runs one command in a process group of its own and waits for it. The group makes sure that a Ctrl-C
 * reaches the command once, from here, and that a command that hangs goes together with its children.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd] the checkout when not given
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} [options.timeoutSeconds] after this the group is ended and `timedOut` is true
 * @param {boolean} [options.capture] keep what it prints in `output` instead of showing it
 * @param {(text: string) => void} [options.onOutput] is told each piece of captured output
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, timeoutSeconds, capture = false, onOutput } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
      detached: !windows,
      shell: windows,
    });
    let output = "";
    let timedOut = false;
    let stopped = false;
    /** @param {unknown} chunk */
    const keep = (chunk) => {
      output += String(chunk);
      onOutput?.(String(chunk));
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);

    const passOn = passSignalsOn((signal) => {
      stopped = true;
      endGroup(child, signal);
    });
    const timer =
      timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endGroup(child, "SIGTERM");
            setTimeout(() => endGroup(child, "SIGKILL"), 10_000).unref();
          }, timeoutSeconds * 1000);

    const settle = () => {
      clearTimeout(timer);
      passOn.stop();
    };
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("close", (code, signal) => {
      settle();
      resolve({ code: code ?? signalExitCode(signal), timedOut, stopped, output });
    });
  });
}

/**
 * Hands interrupt, terminate and hang-up on to `send`. The same signal arriving again within a second is
 * the same key press (a terminal tells the whole group, npm tells its child once more) and is not repeated.
 *
 * @param {(signal: NodeJS.Signals) => void} send
 */
function passSignalsOn(send) {
  /** @type {Set<NodeJS.Signals>} */
  const justSent = new Set();
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    if (justSent.has(signal)) return;
    justSent.add(signal);
    setTimeout(() => justSent.delete(signal), 1000).unref();
    send(signal === "SIGHUP" ? "SIGTERM" : signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, onSignal);
  return {
    stop: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended in the meantime.
  }
}

/** @param {NodeJS.Signals | null} signal */
function signalExitCode(signal) {
  return signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1;
}
