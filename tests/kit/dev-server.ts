import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { plainEnv } from "./plain-env.ts";
import { toolFile } from "./run-tool.ts";

/** A development server over a tree, as an author sees it. */
export interface DevServer {
  readonly origin: string;
  /** What it printed in its terminal. */
  readonly terminal: () => string;
  /** What it showed over the page in a browser: every error since the last call. */
  readonly shown: () => string[];
  readonly stop: () => Promise<void>;
}

/** Starts `astro dev` at a port that is free. @throws {Error} if it does not answer in time */
export async function startDev(folder: string): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [toolFile("astro", folder), "dev", "--host", "127.0.0.1", "--port", String(port)],
    { cwd: folder, env: { ...process.env, ...plainEnv, ASTRO_TELEMETRY_DISABLED: "1" } },
  );
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  let terminal = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => (terminal += data.toString()));
  }
  const stop = async () => {
    child.kill();
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  const isUp = await until(60, () => fetch(`${origin}/about/`).then(({ ok }) => ok));
  if (!isUp) {
    await stop();
    throw new Error(`astro dev did not answer:\n${terminal}`);
  }
  const errors: string[] = [];
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`, "vite-hmr");
  socket.addEventListener("message", ({ data }) => {
    const { type, err } = JSON.parse(String(data)) as { type: string; err?: { stack?: string } };
    if (type === "error") errors.push(err?.stack ?? "");
  });
  return {
    origin,
    terminal: () => terminal,
    shown: () => errors.splice(0),
    stop: async () => {
      socket.close();
      await stop();
    },
  };
}

/** Tries again and again until something is so, or the time is over; says which of the two. */
export async function until(
  seconds: number,
  isSo: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (
      await Promise.resolve()
        .then(isSo)
        .catch(() => false)
    )
      return true;
    await wait(100);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
