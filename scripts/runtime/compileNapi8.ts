import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from './announce.ts';

const start = promisify(execFile);

/** Compiles better-sqlite3's own sources for Node-API 8 into `out`, with gcc and g++ alone. */
export async function compileNapi8(modules: string, work: string, out: string): Promise<void> {
  const sqlite = join(modules, 'better-sqlite3');
  const amalgamation = join(sqlite, 'deps', 'sqlite3');
  const definitions =
    readFileSync(join(sqlite, 'deps', 'defines.gypi'), 'utf8').match(/(?<=')(?:HAVE|SQLITE)_[^']+/g) ?? [];
  const common = ['-O3', '-DNDEBUG', '-fPIC', '-w', `-I${amalgamation}`];
  const engine = join(work, 'sqlite3.o');
  const addon = join(work, 'addon.o');
  await Promise.all([
    compile('gcc', [
      ...[...common, '-std=c99', '-D_GNU_SOURCE', ...definitions.map((name) => `-D${name}`)],
      ...['-c', join(amalgamation, 'sqlite3.c'), '-o', engine],
    ]),
    compile('g++', [
      ...[
        ...common,
        '-std=c++20',
        '-fno-exceptions',
        '-fno-rtti',
        '-fvisibility=hidden',
        '-fvisibility-inlines-hidden',
      ],
      ...['-DBUILDING_NODE_EXTENSION', '-DNODE_GYP_MODULE_NAME=better_sqlite3'],
      ...['-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
      ...[`-I${join(modules, 'node-api-headers', 'include')}`, `-I${join(modules, 'node-addon-api')}`],
      ...['-include', join(import.meta.dirname, 'napi8-compat.h')],
      ...['-c', join(sqlite, 'src', 'better_sqlite3.cpp'), '-o', addon],
    ]),
  ]);
  const link = ['-shared', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-o', out, addon, engine];
  await compile('g++', [...link, '-ldl', '-lm', '-lpthread']);
}

async function compile(compiler: string, args: readonly string[]): Promise<void> {
  try {
    await start(compiler, args, { maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const first = (stderr || message).split('\n').find((line) => /error|ENOENT/.test(line)) ?? message;
    throw new Refusal(`building the SQLite binding failed (${first.slice(0, 200)})`, 'install gcc and g++');
  }
}
