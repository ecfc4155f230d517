// CPU and wall time of a whole process with all it starts: by Python, since Node does not count its children.
import { spawnSync } from 'node:child_process';

const measuring = `
import json, resource, subprocess, sys, time
begun = time.perf_counter()
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
wall = time.perf_counter() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({'cpu': used.ru_utime + used.ru_stime, 'wall': wall}))
sys.exit(ended.returncode)
`;

const pythons = ['/usr/bin/python3', 'python3', 'python'];

/** A Python that has some modules, where there is one. */
export function findPython(modules) {
  return pythons.find((each) => spawnSync(each, ['-c', `import resource, ${modules}`]).status === 0);
}

/** What a command used, in seconds; it must end well. */
export function measureProcess(python, args, cwd, env = {}) {
  const { status, stdout, stderr } = spawnSync(python, ['-c', measuring, ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout);
}
