// CPU and wall time of a piece of work, in milliseconds; needs --expose-gc.
export function timed(work) {
  globalThis.gc();
  const start = process.cpuUsage();
  const begun = performance.now();
  const result = work();
  const wall = performance.now() - begun;
  const { user, system: kernel } = process.cpuUsage(start);
  return { used: { cpu: (user + kernel) / 1000, wall }, result };
}
