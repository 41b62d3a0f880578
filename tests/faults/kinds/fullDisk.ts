// The disk of the primary is full: for real where a small one can be mounted, and as the error that the database would give.
import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Member, Mongods } from '../../support/mongods.ts';
import { type Fault, type FaultResult, type Size, underLoad } from '../fault.ts';
import type { Site } from '../site.ts';

const run = promisify(execFile);
const OUT_OF_DISK_SPACE = 14031;
const DISK_MB = 400;
const DEATH_MS = 30_000;

/** The error on every write for a while. The primary lives on. */
export const fullDiskError: Fault = {
  summary: 'MongoDB has no room on its disk (its error, by a fail point)',
  short: { times: 1, pauseMs: 1000 },
  long: { times: 5, pauseMs: 5000 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      async happen(_, { pauseMs }) {
        const primary = await site.mongods.primary();
        const failPoint = { configureFailPoint: 'failCommand' };
        const data = { errorCode: OUT_OF_DISK_SPACE, failCommands: ['insert', 'update'], failInternalCommands: false };
        const { count } = await site.mongods.ask(primary, { ...failPoint, mode: 'alwaysOn', data });
        await sleep(pauseMs);
        const off = await site.mongods.ask(primary, { ...failPoint, mode: 'off' });
        if (off.count === count) throw new Error('the fail point did not fire');
      },
    }),
};

/** A disk that really is full: the primary dies of it, another is elected. */
export const fullDisk: Fault = {
  summary: 'the disk of the primary is full (a small one, mounted for it)',
  short: { times: 1 },
  long: { times: 3 },
  async run(site, size, name) {
    const disk = join(site.dir, 'disk');
    const mayMount = await mountDisk(disk);
    if (!mayMount) return byItsError(site, size);
    const moved = new Set<Member>();
    try {
      return await underLoad(site, size, name, {
        async happen({ load }) {
          const { mongods } = site;
          const former = await mongods.primary();
          const member = mongods.members.find(one => one !== former)!;
          moved.add(member);
          await moveTo(mongods, member, disk);
          await mongods.elect(member);
          await load.goesOn(1);
          await fill(join(disk, 'filler'));
          await diesOfIt(mongods, member);
          await mongods.successorOf(member);
          await load.goesOn(1);
          await rm(join(disk, 'filler'));
          await moveBack(mongods, member);
        },
      });
    } finally {
      try {
        for (const member of moved) if (member.dir.startsWith(disk)) await moveBack(site.mongods, member);
      } finally {
        await run('umount', [disk]);
      }
    }
  },
};

/** Where no disk may be mounted, what is left is its error; that is what it is called then. */
async function byItsError(site: Site, size: Size): Promise<FaultResult> {
  const result = await fullDiskError.run(site, { pauseMs: 1000, ...size }, 'full-disk-error');
  result.figures.disksMounted = 0;
  return result;
}

/** Whether a small disk could be mounted here: that takes rights. */
async function mountDisk(path: string): Promise<boolean> {
  await mkdir(path, { recursive: true });
  return run('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', path]).then(
    () => true,
    () => false,
  );
}

/** Its data go to the small disk. */
async function moveTo(mongods: Mongods, member: Member, disk: string): Promise<void> {
  await member.process.stop('SIGKILL');
  await copy(member.home, join(disk, 'data'));
  await mongods.start(Object.assign(member, { dir: join(disk, 'data') }));
  await mongods.whole();
}

/** Its data, as they were when it died, go back to where there is room. */
async function moveBack(mongods: Mongods, member: Member): Promise<void> {
  await member.process.stop('SIGKILL');
  await rm(member.home, { recursive: true });
  await copy(member.dir, member.home);
  await rm(member.dir, { recursive: true });
  await mongods.start(Object.assign(member, { dir: member.home }));
  await mongods.whole();
}

/** Room that was only set aside is not taken along: what is full must be full. */
const copy = (from: string, to: string) => run('cp', ['-r', '--sparse=always', from, to]);

/** Writes until nothing more fits. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    const block = Buffer.alloc(1 << 20);
    for (;;) await file.write(block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
}

/** @throws where it lives on, or was killed by somebody */
async function diesOfIt(mongods: Mongods, member: Member): Promise<void> {
  const deadline = performance.now() + DEATH_MS;
  while (!member.process.exit()) {
    if (performance.now() > deadline) throw new Error('the primary did not mind that its disk was full');
    // It writes what it has in memory now, not within a minute.
    await mongods.ask(member, { fsync: 1 }).catch(() => sleep(50));
  }
  if (member.process.exit()!.signal === 'SIGKILL') throw new Error('somebody else killed the primary');
}
